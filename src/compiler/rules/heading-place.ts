import { plainText } from "../markdown.ts";
import { quote, unexpected } from "../message.ts";
import type { TreeRule } from "./rule.ts";

/** Headings divide a lesson and name the terms of a glossary; everywhere else they would break the page's outline. */
export const headingPlace: TreeRule = {
  check(node, ancestors, { report, role }) {
    if (node.type !== "heading") return;
    const atRoot = ancestors.length === 1;
    if (atRoot && (role === "lesson" || role === "glossary")) return;
    // In a bank nothing but items is allowed at all.
    if (atRoot && role === "bank") return;
    const where = atRoot ? `the text of a ${role}` : `a ${ancestors.at(-1)?.type ?? "block"}`;
    const mend = "write it as a sentence, or in bold";
    report("heading-place", node, unexpected(`heading ${quote(plainText(node))} in ${where}`, "prose", mend));
  },
};
