import type { BlockContent, Nodes, PhrasingContent, Root, RootContent, Text } from "mdast";
import { directiveToMarkdown } from "mdast-util-directive";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemToMarkdown } from "mdast-util-gfm-task-list-item";
import { type Options, toMarkdown } from "mdast-util-to-markdown";

/*
 * What begins a line of prose is escaped more often than Markdown needs it: the checker takes what looks like a mark for a
 * mark that was misspelt (`swallowed-mark`). A colon that could begin a directive is escaped wherever it stands; but times
 * stay readable.
 */
const options: Options = {
  bullet: "-",
  emphasis: "*",
  fences: true,
  listItemIndent: "one",
  resourceLink: true,
  rule: "-",
  handlers: {
    text: ({ value }: Text, _parent, state, info) => {
      const ends = info.after === "\n" ? "|$" : "";
      const time = new RegExp(`(?<=\\d)\\\\:(?=\\d\\d(?:[\\s.,;)»!?]${ends}))`, "gu");
      return state.safe(value, info).replace(time, ":");
    },
  },
  extensions: [directiveToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false }), gfmTaskListItemToMarkdown()],
  unsafe: [
    ...[..."-+#|:•▪◦‣"].map((character) => ({ atBreak: true, character })),
    { atBreak: true, before: "\\d+", character: ".", after: "[^0-9]" },
    { atBreak: true, before: "\\d+", character: ")" },
    // A directive, wherever it stands. The library's own patterns want a letter before it.
    { character: ":", after: "[^\\s\\d!-/:-@\\[-`{-~]" },
    // Behind a blank, the checker takes it for attributes that lost their place.
    { character: "{" },
  ],
};

/** Blocks as Markdown of the dialect, each sign escaped that would be read as a mark. Ends with a line's end. */
export function markdownOf(nodes: readonly RootContent[]): string {
  const root: Root = { type: "root", children: unboxed(nodes) };
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

/**
 * The checker takes a box at the beginning of an item that is no task for one that was misspelt, however it is escaped: such words
 * are put in round brackets.
 */
function unboxed<Node extends Nodes>(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => {
    if (!("children" in node)) return node;
    const children = unboxed<Nodes>(node.children);
    const [first] = children;
    if (node.type !== "listItem" || typeof node.checked === "boolean" || first?.type !== "paragraph") {
      return { ...node, children };
    }
    const [text, ...rest] = first.children;
    if (text?.type !== "text") return { ...node, children };
    const value = text.value.replace(/^\[(\s*(?:[xX]\s*)?)\]/u, "($1)");
    return { ...node, children: [paragraph([words(value), ...rest]), ...children.slice(1)] };
  });
}
