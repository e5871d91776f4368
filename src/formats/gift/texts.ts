import type { BlockContent, PhrasingContent } from "mdast";
import { type Flow, flowOfHtml, flowOfText, type Lose, tidied } from "./flow.ts";
import { flowOfMarkdown } from "./flow-markdown.ts";
import type { GiftText } from "./types.ts";

/** A text of a question as blocks of the dialect. */
export function flowOf({ text, format }: Pick<GiftText, "text" | "format">, lose: Lose): Flow {
  if (format === "html") return flowOfHtml(text, lose);
  if (format === "plain") return flowOfText(text);
  if (format === "markdown") return flowOfMarkdown(text, lose);
  // Moodle's own: HTML, in which a line's end is one where there are no blocks.
  const blocks = /<(?:p|div|ul|ol|table|pre|blockquote|h[1-6])[\s>]/iu.test(text);
  return flowOfHtml(blocks ? text : broken(text), lose);
}

/** As Moodle shows it: a line's end is one, and a blank line parts paragraphs. */
function broken(text: string): string {
  const paragraphs = text.split(/\n\s*\n/u).map((each) => each.replaceAll("\n", "<br>"));
  return paragraphs.length === 1 ? (paragraphs[0] ?? "") : paragraphs.map((each) => `<p>${each}</p>`).join("");
}

/** A text as words in one line, with the marks that words may have. */
export function lineOf(text: Pick<GiftText, "text" | "format">, lose: Lose): readonly PhrasingContent[] {
  const flow = flowOf(text, lose);
  const lines = flow.flatMap((block, at) => [
    ...(at === 0 ? [] : [{ type: "text" as const, value: " " }]),
    ...inlineOf(block, lose),
  ]);
  return tidied(lines.map((node) => (node.type === "break" ? { type: "text", value: " " } : node)));
}

function inlineOf(block: BlockContent, lose: Lose): readonly PhrasingContent[] {
  if (block.type === "paragraph") return block.children;
  lose("markup");
  if (block.type === "code") return [{ type: "inlineCode", value: block.value.replace(/\s+/gu, " ").trim() }];
  if (block.type === "list" || block.type === "blockquote") {
    const inside = block.type === "list" ? block.children.flatMap(({ children }) => children) : block.children;
    return inside.flatMap((each, at) => [
      ...(at === 0 ? [] : [{ type: "text" as const, value: " " }]),
      ...inlineOf(each as BlockContent, lose),
    ]);
  }
  return [];
}

/** Only paragraphs: what stands above an answer list may hold no other list, and in some kinds no quote. */
export function paragraphsOf(flow: Flow, lose: Lose, quotes = false): Flow {
  return flow.flatMap((block): Flow => {
    if (block.type === "paragraph" || block.type === "code" || (quotes && block.type === "blockquote")) return [block];
    lose("markup");
    if (block.type === "blockquote") return paragraphsOf(block.children as BlockContent[], lose);
    if (block.type !== "list") return [];
    return block.children.flatMap(({ children }): Flow => {
      const [first, ...rest] = paragraphsOf(children as BlockContent[], lose);
      if (first?.type !== "paragraph") return first ? [first, ...rest] : rest;
      return [{ type: "paragraph", children: [{ type: "text", value: "– " }, ...first.children] }, ...rest];
    });
  });
}

/** The words of nodes, without their marks. */
export function plainOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node): string => {
      if ("value" in node) return node.value;
      if (node.type === "break") return " ";
      return "children" in node ? plainOf(node.children) : "";
    })
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
}
