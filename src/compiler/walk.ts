import type { Nodes } from "mdast";

/**
 * Comes to a node and to all below it, parents first, in reading order. unist-util-visit does the same, and makes and names a function for each
 * node, so that it was a sixth of a check.
 *
 * @param come what it does to the node's children is seen; where it gives `false`, they are left out
 */
export function walk(node: Nodes, come: (node: Nodes) => unknown): void {
  if (come(node) === false || !("children" in node)) return;
  for (const child of node.children) walk(child, come);
}
