import type { Parents, PhrasingContent, Root, Text } from "mdast";
import type { TextDirective } from "mdast-util-directive";
import { walk } from "./walk.ts";

/**
 * Makes a colon inside prose prose again: `10:30`, `tel:900`, `Nota:importante` are read as text directives by the
 * parser, which would lose what follows the colon. A directive with a `known` name, a label or attributes stays.
 */
export function putColonsBack(tree: Root, source: string, known: readonly string[]): void {
  walk(tree, (node) => {
    if ("children" in node && node.children.some((child) => isStray(child, source, known)))
      restoreChildren(node, source, known);
  });
}

function restoreChildren(parent: Parents, source: string, known: readonly string[]): void {
  const children: Parents["children"][number][] = [];
  for (const child of parent.children) {
    const last = children.at(-1);
    const next = isStray(child, source, known) ? asText(child, source) : child;
    if (next.type === "text" && last?.type === "text") children[children.length - 1] = join(last, next);
    else children.push(next);
  }
  parent.children = children as typeof parent.children;
}

function isStray(node: Parents["children"][number], source: string, known: readonly string[]): node is TextDirective {
  return node.type === "textDirective" && !known.includes(node.name) && slice(node, source) === `:${node.name}`;
}

function asText(node: PhrasingContent, source: string): Text {
  return { type: "text", value: slice(node, source), ...(node.position && { position: node.position }) };
}

function join(first: Text, second: Text): Text {
  const joined: Text = { type: "text", value: first.value + second.value };
  if (first.position && second.position) {
    joined.position = { start: first.position.start, end: second.position.end };
  }
  return joined;
}

function slice(node: PhrasingContent, source: string): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset);
}
