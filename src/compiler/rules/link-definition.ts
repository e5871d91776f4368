import { quote, unexpected } from "../message.ts";
import type { TreeRule } from "./rule.ts";

/** Blocks are compiled one by one, so that a definition elsewhere in the file would be lost with its words. */
export const linkDefinition: TreeRule = {
  check(node, _ancestors, { report, source }) {
    if (node.type !== "definition") return;
    const line = source.slice(node.position?.start.offset, node.position?.end.offset);
    const mend = "write the address where the link is: `[words](address)`";
    report("link-definition", node, unexpected(`link definition ${quote(line)}`, "text", mend));
  },
};
