import type { BlockContent, PhrasingContent, Root, RootContent } from "mdast";
import { directiveToMarkdown } from "mdast-util-directive";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemToMarkdown } from "mdast-util-gfm-task-list-item";
import { type Options, toMarkdown } from "mdast-util-to-markdown";

/*
 * What begins a line of prose is escaped more often than Markdown needs it: the checker takes what looks like a mark for a
 * mark that was misspelt (`swallowed-mark`).
 */
const options: Options = {
  bullet: "-",
  emphasis: "*",
  fences: true,
  listItemIndent: "one",
  resourceLink: true,
  rule: "-",
  extensions: [directiveToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false }), gfmTaskListItemToMarkdown()],
  unsafe: [
    ...[..."-+#|:•▪◦‣"].map((character) => ({ atBreak: true, character })),
    { atBreak: true, before: "\\d+", character: ".", after: "[^0-9]" },
    { atBreak: true, before: "\\d+", character: ")" },
  ],
};

/** Blocks as Markdown of the dialect, each sign escaped that would be read as a mark. Ends with a line's end. */
export function markdownOf(nodes: readonly RootContent[]): string {
  const root: Root = { type: "root", children: [...nodes] };
  return toMarkdown(root, options);
}

/** The value of an attribute: in quotes where it needs them. It may hold no line's end and no double quote. */
export function attribute(name: string, value: string): string {
  return /^[\p{L}\p{N}./-]+$/u.test(value) ? `${name}=${value}` : `${name}="${value}"`;
}

export const paragraph = (children: readonly PhrasingContent[]): BlockContent => ({
  type: "paragraph",
  children: [...children],
});

export const words = (value: string): PhrasingContent => ({ type: "text", value });

export const quoted = (children: readonly BlockContent[]): BlockContent => ({
  type: "blockquote",
  children: [...children],
});
