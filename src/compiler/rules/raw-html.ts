import { quote, unexpected } from "../message.ts";
import type { TreeRule } from "./rule.ts";

export const rawHtml: TreeRule = {
  check(node, _ancestors, { report }) {
    if (node.type !== "html") return;
    const mend = "say it in Markdown, or put a backslash before `<` if it is prose";
    report("raw-html", node, unexpected(`HTML ${quote(node.value)}`, "Markdown", mend));
  },
};
