import type { Nodes, Root } from "mdast";
import { placeOf, type Report } from "../finding.ts";
import { unexpected } from "../message.ts";

/** No text for people nests nearly so deep; thousands of levels would end the stack of whatever walks the tree. */
const most = 40;

/** Whether a tree is shallow enough to be walked. Does not recurse itself. */
export function checkNestingDepth(tree: Root, report: Report): boolean {
  const stack: { readonly node: Nodes; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next;
    if (depth > most) {
      const mend = "take marks away until it reads well";
      report("nesting-depth", placeOf(node), unexpected(`more than ${most} blocks inside each other`, "fewer", mend));
      return false;
    }
    if ("children" in node) for (const child of node.children) stack.push({ node: child, depth: depth + 1 });
  }
  return true;
}
