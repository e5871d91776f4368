import { unexpected } from "../../compiler/message.ts";
import type { ReviewRule } from "../rule.ts";

/**
 * Lists are numbered by themselves, from 1: of what an author numbers otherwise, learners see another number. Most often it
 * is a list whose first items were written on one line, `1. … 2. …`.
 */
export const listNumber: ReviewRule = {
  rule: "list-number",
  looksAt: "file",
  check(course, report) {
    for (const text of course.texts) {
      const source = course.files.get(text.file) ?? "";
      for (const { at, offset, shown } of text.numbered) {
        const written = Number(/^\d+/u.exec(source.slice(offset))?.[0] ?? shown);
        // Those who leave counting to Markdown write 1 each time.
        if (written === shown || written === 1) continue;
        const mend = "give each item a line of its own, or take the number into the sentence";
        report(text.file, at, unexpected(`number ${written}, which is shown as ${shown}`, `${shown}`, mend));
      }
    }
  },
};
