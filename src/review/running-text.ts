import type { LessonRecord } from "../compiler/records.ts";
import type { CalloutKind } from "../course/types.ts";

/** Callouts that are read on the way; a note of where something is from is looked up by who wants to know. */
const onTheWay: ReadonlySet<CalloutKind> = new Set(["tip", "example", "quote", "monday"] as const);

/**
 * What is read of a lesson from its beginning to its end, paragraph by paragraph: headings, paragraphs, lists and tables, tips,
 * examples, quotations and what to do on Monday. Not what is done or looked at (exercises, activities, figures) or looked up
 * (evidence, law).
 */
export function runningText({ parts }: LessonRecord): string[] {
  return parts.flatMap(({ type, block, facts }) => {
    const read = type === "prose" || (block?.type === "callout" && onTheWay.has(block.kind));
    return read ? facts.units.map(({ text }) => text) : [];
  });
}

/** Scripts that part no words by spaces. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter("und", { granularity: "word" });

/** How many words a text has; what an apostrophe, a hyphen or a raised dot joins is one. */
export function wordCount(text: string): number {
  if (unspaced.test(text)) return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
  return text.match(/[\p{L}\p{N}]\p{M}*(?:['’·.-]?[\p{L}\p{N}]\p{M}*)*/gu)?.length ?? 0;
}

/** How many words are read of a lesson. */
export function lessonWords(lesson: LessonRecord): number {
  return runningText(lesson).reduce((sum, text) => sum + wordCount(text), 0);
}
