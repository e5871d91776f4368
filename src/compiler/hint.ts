import type { LeafDirective } from "mdast-util-directive";
import type { Hint } from "../course/types.ts";
import type { ParseContext } from "../exercises/parsing.ts";
import { plainText } from "./markdown.ts";
import { quote, unexpected } from "./message.ts";

/** Reads `::hint[words]{cost=0.1}`; other leaf directives and unknown attributes are reported elsewhere. */
export function readHint(node: LeafDirective, context: ParseContext): Hint[] {
  if (node.name !== "hint") return [];
  if (plainText(node).trim() === "") {
    context.problem(
      "hint-empty",
      node,
      unexpected("hint without words", "`::hint[words]`", "put the hint in the brackets"),
    );
    return [];
  }
  const value = node.attributes?.cost;
  const cost = value === undefined || value === null ? 0 : Number(value);
  if (value?.trim() === "" || !(cost >= 0 && cost <= 1)) {
    const mend = "write the share of the score that the hint costs, such as `cost=0.1`";
    context.problem("hint-cost", node, unexpected(`cost ${quote(String(value))}`, "a number from 0 to 1", mend));
    return [];
  }
  return [{ prose: context.prose([{ type: "paragraph", children: node.children }]), cost }];
}
