import type { Element, Root as Hast, RootContent as HastContent } from "hast";
import type { PhrasingContent, RootContent } from "mdast";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const toHast = unified().use(remarkRehype).freeze();

/**
 * Compiles ordinary Markdown to hast without positions. Inline directives, lesson links and pictures must have been
 * prepared (see `inline.ts`), so that they know what element they become.
 */
export function compileProse(nodes: readonly RootContent[]): Hast {
  if (!nodes.every(isPhrasing)) return { type: "root", children: compiled(nodes) };
  // Words alone go in as a paragraph: between what stands in a root, the library breaks lines, which readers see as spaces.
  const [paragraph] = compiled([{ type: "paragraph", children: [...nodes] }]);
  return { type: "root", children: paragraph?.type === "element" ? paragraph.children : [] };
}

function compiled(nodes: readonly RootContent[]): HastContent[] {
  const tree = toHast.runSync({ type: "root", children: [...nodes] });
  return clean("children" in tree ? (tree.children as HastContent[]) : [tree]);
}

const phrasingNames: ReadonlySet<string> = new Set(
  "break delete emphasis image imageReference inlineCode link linkReference strong text textDirective".split(" "),
);

function isPhrasing(node: RootContent): node is PhrasingContent {
  return phrasingNames.has(node.type);
}

const blockNames: ReadonlySet<string> = new Set(
  "p ul ol li blockquote pre table thead tbody tr th td hr h1 h2 h3 h4 h5 h6".split(" "),
);

/** Drops positions and the line breaks between blocks, which no reader sees. Those between words stay. */
function clean(nodes: readonly HastContent[]): HastContent[] {
  return nodes
    .filter((node, index) => !isBlank(node) || !(besideBlock(nodes, index) || nodes.length === 1))
    .map((node) => (node.type === "element" ? cleanElement(node) : cleanLeaf(node)));
}

function cleanElement(node: Element): Element {
  const { tagName, properties } = node;
  // A code block's text is kept to the letter.
  const children = tagName === "pre" ? node.children.map(cleanPre) : clean(node.children);
  // A heading cell says which way it heads; that needs no author.
  const scope = tagName === "th" ? { scope: "col" } : {};
  const kept = Object.entries(properties).filter(([, value]) => value !== undefined && value !== null);
  return {
    type: "element",
    tagName,
    properties: { ...Object.fromEntries(kept), ...scope },
    children: children as Element["children"],
  };
}

function cleanPre(node: HastContent): HastContent {
  if (node.type !== "element") return cleanLeaf(node);
  const { tagName, properties } = node;
  return { type: "element", tagName, properties, children: node.children.map(cleanPre) as Element["children"] };
}

function cleanLeaf(node: HastContent): HastContent {
  return node.type === "text" ? { type: "text", value: node.value } : node;
}

function isBlank(node: HastContent): boolean {
  return node.type === "text" && node.value.trim() === "" && node.value.includes("\n");
}

function besideBlock(nodes: readonly HastContent[], index: number): boolean {
  return isBlock(nodes[index - 1]) || isBlock(nodes[index + 1]);
}

function isBlock(node: HastContent | undefined): boolean {
  return node?.type === "element" && blockNames.has(node.tagName);
}

/** All the words of compiled values, however deep they lie in them, in reading order. */
export function compiledWords(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(compiledWords);
  if (typeof value !== "object" || value === null) return [];
  if ("type" in value && value.type === "text" && "value" in value) return [String(value.value)];
  const alt = "alt" in value && typeof value.alt === "string" ? [value.alt] : [];
  return [...alt, ...Object.values(value).flatMap(compiledWords)];
}
