import type { Nodes, Root } from "hast";

/** The words of compiled prose without its marks: to name a part to a screen reader, and to say things aloud. */
export function textOf(prose: Root): string {
  return gather(prose).replace(/\s+/g, " ").trim();
}

function gather(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "element" && node.tagName === "img") return String(node.properties.alt ?? "");
  if (!("children" in node)) return "";
  const inside = node.children.map(gather).join("");
  // Paragraphs and items of a list do not run into each other.
  return node.type === "element" && /^(p|li|br|div)$/.test(node.tagName) ? `${inside} ` : inside;
}

/** Prose that is one paragraph, without its `p`, so that it can stand in a label or a heading; else as it is. */
export function inline(prose: Root): Root {
  const blocks = prose.children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  const [only, another] = blocks;
  if (another !== undefined || only?.type !== "element" || only.tagName !== "p") return prose;
  return { ...prose, children: only.children };
}
