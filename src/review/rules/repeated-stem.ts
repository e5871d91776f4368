import { quote, unexpected } from "../../compiler/message.ts";
import type { ReviewItem } from "../course.ts";
import type { ReviewRule } from "../rule.ts";
import { areAlike, type SortedWords, wordsIn } from "../text.ts";

/** How alike the words of two stems may be. */
const ALIKE = 0.8;
/** A question such as «¿Qué haces primero?» says nothing of its own: what is asked stands in its scene. */
const LEAST = 8;

/**
 * Each item has a scene of its own: what is asked twice in the same words tests whether one remembers the answer, and a
 * bank must not ask what a lesson has explained.
 */
export const repeatedStem: ReviewRule = {
  rule: "repeated-stem",
  check({ items }, report) {
    const seen = new Map<string, { readonly item: ReviewItem; readonly words: SortedWords }[]>();
    for (const item of items.filter(({ scored }) => scored)) {
      const words = stemOf(item);
      if (words.length < LEAST) continue;
      const others = seen.get(item.lang) ?? [];
      const earlier = others.find((each) => areAlike(each.words, words, ALIKE))?.item;
      others.push({ item, words });
      seen.set(item.lang, others);
      if (!earlier) continue;
      const { file, at } = earlier;
      const place = file === item.file ? `on line ${at.line}` : `in ${file}:${at.line}`;
      const [first] = item.prompt;
      const found = `stem like that of \`${earlier.id}\` ${place}: ${quote(first?.text ?? "")}`;
      report(item.file, first?.at ?? item.at, unexpected(found, "a scene of its own", "write another scene"));
    }
  },
};

const known = new WeakMap<ReviewItem, SortedWords>();

function stemOf(item: ReviewItem): SortedWords {
  const words = known.get(item) ?? wordsIn(item.prompt.map(({ text }) => text).join(" ")).sort();
  known.set(item, words);
  return words;
}
