import type { Paragraph } from "mdast";
import { splitLines } from "../lines.ts";
import { quote, unexpected } from "../message.ts";
import type { TreeRule } from "./rule.ts";

interface Mark {
  readonly pattern: RegExp;
  readonly expected: string;
  readonly mend: string;
}

/** Marks of blocks at the beginning of a line that Markdown took for prose, and what was probably meant. */
const marks: readonly Mark[] = [
  {
    pattern: /^:{2,}(?=[^\s:]|$|\s)/u,
    expected: "a directive on a line of its own",
    mend: "begin it at the margin, or put a backslash before the colons if they are prose",
  },
  { pattern: /^#{2,6}(?=[^\s#])/u, expected: "a space after `##`", mend: "write `## Heading`" },
  { pattern: /^\|.*\|/u, expected: "a table", mend: "give the line of dashes as many columns as the first row" },
  { pattern: /^[-*+]\[[ xX]?\]/u, expected: "a space after the mark", mend: "write `- [ ] words`" },
];

/** Text that looks like the beginning of a block but is none would be shown to learners as it stands. */
export const swallowedMark: TreeRule = {
  check(node, _ancestors, { report, source }) {
    if (node.type !== "paragraph" || node.data?.directiveLabel) return;
    for (const { text, line, column } of paragraphLines(node, source)) {
      const mark = marks.find(({ pattern }) => pattern.test(text));
      if (mark)
        report("swallowed-mark", { line, column }, unexpected(`${quote(text)} in prose`, mark.expected, mark.mend));
    }
  },
};

function paragraphLines(node: Paragraph, source: string) {
  const start = node.position?.start;
  if (start?.offset === undefined) return [];
  const lines = splitLines(source.slice(start.offset, node.position?.end.offset));
  return lines.map(({ text, number }) => {
    // Lines after the first still carry the marks of the quotes and lists around the paragraph.
    const prefix = /^[\s>]*/u.exec(text)?.[0].length ?? 0;
    const column = number === 1 ? start.column : prefix + 1;
    return { text: text.slice(number === 1 ? 0 : prefix), line: start.line + number - 1, column };
  });
}
