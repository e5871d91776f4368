import type { Nodes, Paragraph } from "mdast";
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
  { pattern: /^[-*+]\[[ xX]?\]/u, expected: "a space after the mark", mend: "write `- [ ] words`" },
  {
    pattern: /^[-+](?=[\p{L}«“"¿¡(])/u,
    expected: "a space after the mark",
    mend: "write `- words`, or put a backslash before a hyphen that is prose",
  },
  { pattern: /^\d{1,2}[.)](?=\p{Lu})/u, expected: "a space after the number", mend: "write `1. words`" },
  { pattern: /^[•▪◦‣]/u, expected: "a mark of Markdown", mend: "write `- words`" },
];

const number = /^\d{1,2}[.)] /u;
const row = /^\|.*\|/u;
const dashes = /^\|?[\s:|-]*-[\s:|-]*$/u;

/** Text that looks like the beginning of a block but is none would be shown to learners as it stands. */
export const swallowedMark: TreeRule = {
  check(node, ancestors, { report, source }) {
    if (node.type !== "paragraph" || node.data?.directiveLabel) return;
    const lines = paragraphLines(node, source);
    const first = lines.findIndex(({ text }) => row.test(text));
    const found = lines[first];
    const mend =
      found &&
      tableMend(
        node,
        ancestors.at(-1),
        lines.slice(first).map(({ text }) => text),
        source,
      );
    if (mend) report("swallowed-mark", found, unexpected(`${quote(found.text)} in prose`, "a table", mend));
    const list = ancestors.at(-2);
    const numbered =
      list?.type === "list" && list.ordered ? lines.find(({ text }, at) => at > 0 && number.test(text)) : undefined;
    if (numbered) {
      const mend = "put its number under that of the item above";
      report("swallowed-mark", numbered, unexpected(`${quote(numbered.text)} in an item`, "an item of its own", mend));
    }
    // Whoever writes one item without a space writes all of them so.
    for (const { pattern, expected, mend } of marks) {
      const hit = lines.find(({ text }) => pattern.test(text));
      if (hit) report("swallowed-mark", hit, unexpected(`${quote(hit.text)} in prose`, expected, mend));
    }
  },
};

/** Why rows are no table; none where the rows above have been told so. */
function tableMend(node: Paragraph, parent: Nodes | undefined, rows: readonly string[], source: string) {
  const beside = parent && "children" in parent ? parent.children : [];
  const at = (beside as readonly Nodes[]).indexOf(node);
  const [before, after] = [beside[at - 1], beside[at + 1]];
  if (before?.type === "paragraph" && row.test(lastLine(before, source))) return undefined;
  if (before?.type === "table") return "remove the empty line above, which cuts the table in two";
  const index = rows.findIndex((each) => dashes.test(each));
  if (index === 0) return "write a row of names above the row of dashes";
  if (index > 0) return "write under the first row, and nowhere else, one of dashes with as many columns";
  const cut = after?.type === "paragraph" && dashes.test(paragraphLines(after, source)[0]?.text ?? "");
  return cut
    ? "remove the empty line above the row of dashes"
    : "write a row of dashes under the first: `| --- | --- |`";
}

function lastLine(node: Paragraph, source: string): string {
  return paragraphLines(node, source).at(-1)?.text ?? "";
}

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
