import { quote, unexpected } from "../../compiler/message.ts";
import { choicesOf, standsForOthers } from "../choices.ts";
import type { Text } from "../course.ts";
import type { ReviewRule } from "../rule.ts";

/** How much longer than all others a key may be, and how much shorter. */
const LONGER = 1.2;
const SHORTER = 0.6;
/** Letters that nobody sees at a glance. */
const SEEN = 12;

/**
 * The right option must not be told by its length: authors say in it all that makes it right, and those who know nothing
 * learn to pick the longest. Lengths stay within a fifth of each other (Haladyna 2002, doi 10.1207/S15324818AME1503_5).
 */
export const keyLength: ReviewRule = {
  rule: "key-length",
  looksAt: "file",
  check({ items }, report) {
    for (const { item, keys, distractors } of choicesOf(items)) {
      if (distractors.length === 0) continue;
      const [key] = keys;
      const [shortestKey, longestKey] = ends(keys);
      const [shortest, longest] = ends(distractors);
      if (!key || keys.some((each) => standsForOthers(each, item.lang))) continue;
      if (shortestKey > LONGER * longest && shortestKey - longest >= SEEN) {
        const found = `key of ${shortestKey} letters, the longest by far: ${quote(key.text)}`;
        const expected = `at most a fifth more than the longest distractor, which has ${longest}`;
        report(item.file, key.at, unexpected(found, expected, "shorten it, or say as much in the others"));
      } else if (longestKey < SHORTER * shortest && shortest - longestKey >= SEEN) {
        const found = `key of ${longestKey} letters, the shortest by far: ${quote(key.text)}`;
        const expected = `about as many as the shortest distractor, which has ${shortest}`;
        report(item.file, key.at, unexpected(found, expected, "shorten the others"));
      }
    }
  },
};

function ends(options: readonly Text[]): [least: number, most: number] {
  const lengths = options.map(({ text }) => [...text].length);
  return [Math.min(...lengths), Math.max(...lengths)];
}
