import { unexpected } from "../../compiler/message.ts";
import type { ReviewItem, ReviewOption } from "../course.ts";
import type { ReviewRule } from "../rule.ts";

/** So many turns and more show how an author writes answers; fewer are a handful. */
const MANY = 6;

/**
 * In a dialogue, too, the best answer must not be told by its length: where what calms most is nearly always what is said
 * at most length, whoever picks the longest wins without having listened. Good answers are often short ones.
 */
export const dialogueLengthHabit: ReviewRule = {
  rule: "dialogue-length-habit",
  looksAt: "file",
  check({ items }, report) {
    for (const item of items) {
      const turns = turnsOf(item);
      if (turns.length < MANY) continue;
      const telling = turns.flatMap((options) => longestBest(options) ?? []);
      const [first] = telling;
      if (!first || 2 * telling.length <= turns.length) continue;
      const lines = telling.map(({ at }) => at.line).join(", ");
      const found = `best answer that is the longest in ${telling.length} of ${turns.length} turns (lines ${lines})`;
      const mend = "say less in some good answers, or more in some that tempt";
      report(item.file, first.at, unexpected(found, "it in half of them at most", mend));
    }
  },
};

/** The options of each turn at which it matters to the mood what is said. */
function turnsOf({ options }: ReviewItem): readonly (readonly ReviewOption[])[] {
  const turns = new Map<string, ReviewOption[]>();
  for (const option of options) {
    const { group, mood } = option;
    if (group !== undefined && mood !== undefined) turns.set(group, [...(turns.get(group) ?? []), option]);
  }
  return [...turns.values()].filter((each) => new Set(each.map(({ mood }) => mood)).size > 1);
}

/** The option that is longer than all others, if none calms more. */
function longestBest(options: readonly ReviewOption[]): ReviewOption | undefined {
  const length = ({ text }: ReviewOption) => [...text].length;
  const most = Math.max(...options.map(length));
  const [longest, another] = options.filter((each) => length(each) === most);
  const best = Math.min(...options.map(({ mood = 0 }) => mood));
  return !another && longest?.mood === best ? longest : undefined;
}
