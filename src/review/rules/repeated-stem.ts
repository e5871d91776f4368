import { oncePer } from "../../base/once-per.ts";
import { quote, unexpected } from "../../compiler/message.ts";
import { rememberingAlike } from "../alike.ts";
import type { ReviewItem } from "../course.ts";
import type { ReviewRule } from "../rule.ts";
import { type SortedWords, wordsIn } from "../text.ts";

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
    const asked = items.filter((item) => item.scored && stemOf(item).length >= LEAST);
    for (const lang of new Set(asked.map((item) => item.lang))) {
      const some = asked.filter((item) => item.lang === lang);
      const firstOf = alikeIn.get(lang) ?? rememberingAlike(ALIKE);
      alikeIn.set(lang, firstOf);
      const first = firstOf(some.map(stemOf));
      for (const [at, item] of some.entries()) {
        const earlier = some[first[at] ?? -1];
        if (earlier) tell(item, earlier, report);
      }
    }
  },
};

/** By language, what was alike the last time. */
const alikeIn = new Map<string, ReturnType<typeof rememberingAlike>>();

function tell(item: ReviewItem, earlier: ReviewItem, report: Parameters<ReviewRule["check"]>[1]): void {
  const { file, at } = earlier;
  const place = file === item.file ? `on line ${at.line}` : `in ${file}:${at.line}`;
  const [first] = item.prompt;
  const found = `stem like that of \`${earlier.id}\` ${place}: ${quote(first?.text ?? "")}`;
  report(item.file, first?.at ?? item.at, unexpected(found, "a scene of its own", "write another scene"));
}

const stemOf = oncePer(
  ({ prompt }: ReviewItem): SortedWords => wordsIn(prompt.map(({ text }) => text).join(" ")).sort(),
);
