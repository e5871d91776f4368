import { unexpected } from "../../compiler/message.ts";
import { byFile, type Choice, singlesOf } from "../choices.ts";
import type { ReviewRule } from "../rule.ts";

/** So rarely would it happen to someone who does not look at lengths. */
const RARE = 0.05;
/** By less nobody sees which option is longer. */
const SEEN = 1.05;

/**
 * Even where no single item gives its key away, a habit does: in a lesson whose keys are nearly all the longest option,
 * or nearly all the shortest, whoever has noticed needs to know nothing else.
 */
export const keyLengthHabit: ReviewRule = {
  rule: "key-length-habit",
  looksAt: "file",
  check({ items }, report) {
    for (const [file, inFile] of byFile(items)) {
      const singles = singlesOf(inFile);
      const chances = singles.map(({ options }) => 1 / options.length);
      for (const [name, side] of [
        ["longest", 1],
        ["shortest", -1],
      ] as const) {
        const telling = singles.filter((each) => isExtreme(each, side));
        const [first] = telling;
        if (!first || atLeast(telling.length, chances) >= RARE) continue;
        const lines = telling.map(({ at }) => at.line).join(", ");
        const found = `key that is the ${name} option in ${telling.length} of ${singles.length} items (lines ${lines})`;
        const mend = side > 0 ? "say more in some distractors, or less in some keys" : "say less in some distractors";
        report(file, first.keys[0]?.at ?? first.at, unexpected(found, "it in about one of four", mend));
      }
    }
  },
};

/** Whether the key alone is longer than all others as far as one sees, or shorter. */
function isExtreme({ keys: [key], distractors }: Choice, side: 1 | -1): boolean {
  const length = ({ text }: { readonly text: string }) => [...text].length;
  return (
    key !== undefined &&
    distractors.every((other) => (side > 0 ? length(key) > SEEN * length(other) : length(other) > SEEN * length(key)))
  );
}

/** How likely so many or more of some independent chances come true. */
function atLeast(count: number, chances: readonly number[]): number {
  let exactly = [1];
  for (const chance of chances) {
    const next = Array.from({ length: exactly.length + 1 }, () => 0);
    for (const [hits, share] of exactly.entries()) {
      next[hits] = (next[hits] ?? 0) + share * (1 - chance);
      next[hits + 1] = (next[hits + 1] ?? 0) + share * chance;
    }
    exactly = next;
  }
  return exactly.slice(count).reduce((sum, share) => sum + share, 0);
}
