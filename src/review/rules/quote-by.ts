import { unexpected } from "../../compiler/message.ts";
import { notesOf } from "../notes.ts";
import type { ReviewRule } from "../rule.ts";

/** Someone else's words are someone's: a quotation without a name is hearsay, and most famous ones were never said. */
export const quoteBy: ReviewRule = {
  rule: "quote-by",
  looksAt: "file",
  check(course, report) {
    for (const { lesson, part, block } of notesOf(course)) {
      if (block.kind !== "quote" || block.by !== undefined) continue;
      const mend = 'name who said it, `{by="…"}`, or that it is only attributed; what nobody said is a `:::tip`';
      report(lesson.path, part.at, unexpected("`:::quote` without `by`", "who said it", mend));
    }
  },
};
