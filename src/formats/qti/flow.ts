import type { Element, ElementContent, Root, RootContent } from "hast";
import { htmlOf, type ProseHow } from "../prose.ts";
import { tag } from "./xml.ts";

type Node = RootContent | ElementContent;

const blocks: ReadonlySet<string> = new Set([
  "p",
  "pre",
  "ul",
  "ol",
  "blockquote",
  "table",
  "hr",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
]);

/** Whether something is a block of its own, or holds some where its own element is none of QTI's. */
function isBlock(node: Node): node is Element {
  if (node.type !== "element") return false;
  return blocks.has(node.tagName) || (!/^(?:a|em|strong|code)$/u.test(node.tagName) && node.children.some(isBlock));
}

const isBlank = (nodes: readonly Node[]) => nodes.every((node) => node.type === "text" && node.value.trim() === "");

const html = (children: readonly Node[], how: ProseHow) =>
  // QTI's lists begin with 1.
  htmlOf({ type: "root", children: [...children] as RootContent[] }, how).replace(/<ol start="[^"]*">/g, "<ol>");

/** Prose in QTI's XHTML, for a place that takes words as well as blocks: an option, feedback. */
export function flow(prose: Root, how: ProseHow = {}): string {
  return html(prose.children, how);
}

/** Prose as blocks alone, as the body of an item takes them: words that stand in none get a paragraph. */
export function blocksOf(prose: Root, how: ProseHow = {}): string {
  return groups(prose)
    .map((group) => (isBlock(group[0] as Node) ? html(group, how) : tag("p", {}, html(group, how))))
    .join("");
}

/** Blocks one by one, and what stands between them together. */
function groups({ children }: Root): readonly (readonly Node[])[] {
  const found: Node[][] = [];
  let open: Node[] | undefined;
  for (const node of children) {
    if (isBlock(node)) {
      found.push([node]);
      open = undefined;
    } else if (open) open.push(node);
    else {
      open = [node];
      found.push(open);
    }
  }
  return found.filter((group) => !isBlank(group));
}

/**
 * A prompt for an interaction: its last paragraph is what assistive technology takes for the interaction's name, as many
 * platforms show words in it and no blocks; what comes before stands before it. `prompt` is empty where the last is no paragraph.
 */
export function asked(prose: Root, how: ProseHow = {}): { readonly before: string; readonly prompt: string } {
  const all = groups(prose);
  const last = all.at(-1) ?? [];
  const [only] = last;
  const isWords = only !== undefined && (!isBlock(only) || only.tagName === "p");
  const before = (isWords ? all.slice(0, -1) : all).flat();
  const words = only !== undefined && isBlock(only) ? only.children : last;
  return {
    before: blocksOf({ type: "root", children: before as RootContent[] }, how),
    prompt: isWords ? tag("prompt", {}, html(words, how)) : "",
  };
}
