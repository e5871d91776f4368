import { quote, unexpected } from "../../compiler/message.ts";
import { type Choice, choicesOf } from "../choices.ts";
import type { Text } from "../course.ts";
import { type Cues, cuesOf } from "../cues/cues.ts";
import { intervalsMeet, readInterval } from "../intervals.ts";
import type { ReviewRule } from "../rule.ts";
import { wordsIn } from "../text.ts";

/** So many words must be alike before one that differs is hard to find. */
const ALIKE = 5;

/**
 * Options exclude each other: of two that say the same neither can be the key, and where one holds the other, who picks
 * the smaller is not wrong (Haladyna 2002, doi 10.1207/S15324818AME1503_5). Choices of a blank are left out, since a
 * sentence goes round them.
 */
export const overlappingOptions: ReviewRule = {
  rule: "overlapping-options",
  looksAt: "file",
  check({ items }, report) {
    for (const choice of choicesOf(items).filter(({ blank }) => !blank)) {
      const cues = cuesOf(choice.item.lang);
      const found = firstOverlap(choice, cues);
      if (!found) continue;
      const [one, other, how, mend] = found;
      const says = `option ${quote(other.text)}, ${how} ${quote(one.text)} on line ${one.at.line}`;
      report(choice.item.file, other.at, unexpected(says, "options that exclude each other", mend));
    }
  },
};

type Overlap = readonly [one: Text, other: Text, how: string, mend: string];

function firstOverlap(choice: Choice, cues: Cues | undefined): Overlap | undefined {
  const { options } = choice;
  for (const [index, one] of options.entries()) {
    for (const other of options.slice(index + 1)) {
      const [a, b] = [one, other].map(({ text }) => wordsIn(text)) as [string[], string[]];
      if (holds(a, b) || holds(b, a)) return [one, other, "which overlaps", "say in each what the other leaves out"];
      const [x, y] = [one, other].map(({ text }) => cues && readInterval(text, cues));
      if (x && y && intervalsMeet(x, y)) return [one, other, "whose range meets", "part the ranges"];
      if (cues && differ(a, b, cues) && !sharedFrame(choice, a)) {
        return [one, other, "nearly the same as", "change or remove one of them"];
      }
    }
  }
  return undefined;
}

/** Whether all of a shorter option stands in a longer one, in one piece. */
function holds(longer: readonly string[], shorter: readonly string[]): boolean {
  return (
    longer.length > shorter.length && shorter.length > 1 && ` ${longer.join(" ")} `.includes(` ${shorter.join(" ")} `)
  );
}

/** Whether two options are alike but for one word that makes no difference at a glance. */
function differ(one: readonly string[], other: readonly string[], { contrasts }: Cues): boolean {
  if (one.length !== other.length || one.length <= ALIKE) return false;
  const differing = one.flatMap((word, at) => (word === other[at] ? [] : [word, other[at] ?? ""]));
  return differing.length <= 2 && !differing.some((word) => contrasts.has(word) || /^\d/u.test(word));
}

/** Whether every option says the same but for a word, so that this word is what is asked. */
function sharedFrame({ options }: Choice, words: readonly string[]): boolean {
  const alike = options.filter(({ text }) => {
    const others = wordsIn(text);
    return others.length === words.length && others.filter((word, at) => word !== words[at]).length <= 1;
  });
  return alike.length > 2;
}
