import { visit } from "unist-util-visit";
import { placeOf } from "../../compiler/finding.ts";
import { unexpected } from "../../compiler/message.ts";
import type { ReviewRule } from "../rule.ts";
import { oncePerText, textsOf } from "../words/texts.ts";

/**
 * Lists are numbered by themselves, from 1: of what an author numbers otherwise, learners see another number. Most often it
 * is a list whose first items were written on one line, `1. … 2. …`.
 */
export const listNumber: ReviewRule = {
  rule: "list-number",
  check(course, report) {
    for (const text of textsOf(course)) {
      const source = course.files.get(text.file) ?? "";
      for (const { at, offset, shown } of numbered(text)) {
        const written = Number(/^\d+/u.exec(source.slice(offset))?.[0] ?? shown);
        // Those who leave counting to Markdown write 1 each time.
        if (written === shown || written === 1) continue;
        const mend = "give each item a line of its own, or take the number into the sentence";
        report(text.file, at, unexpected(`number ${written}, which is shown as ${shown}`, `${shown}`, mend));
      }
    }
  },
};

const numbered = oncePerText(({ tree }) => {
  const items: { readonly at: ReturnType<typeof placeOf>; readonly offset: number; readonly shown: number }[] = [];
  visit(tree, "list", ({ ordered, children }) => {
    if (!ordered) return;
    for (const [index, item] of children.entries())
      items.push({ at: placeOf(item), offset: item.position?.start.offset ?? 0, shown: index + 1 });
  });
  return items;
});
