import type { ListItem } from "mdast";
import { placeOf } from "../finding.ts";
import { plainText } from "../markdown.ts";
import { quote, unexpected } from "../message.ts";
import type { TreeRule } from "./rule.ts";

const box = /^\[\s*(?:[xX]\s*)?\]/u;

/** Whether an item begins with a box that Markdown does not take for one: `- []`, `- [x]D`, `- [X ]`, `- [ ]`. */
export function isMalformedTask(item: ListItem): boolean {
  if (typeof item.checked === "boolean") return false;
  const [words] = item.children;
  return words?.type === "paragraph" && words.children[0]?.type === "text" && box.test(words.children[0].value);
}

export const taskMalformed: TreeRule = {
  check(node, _ancestors, { report }) {
    if (node.type !== "listItem" || !isMalformedTask(node)) return;
    const [words] = node.children;
    if (!words) return;
    const mend = "leave one space or an `x` between the brackets, a space after them, and then the words";
    report("task-malformed", placeOf(words), unexpected(quote(plainText(words)), "`[ ] words` or `[x] words`", mend));
  },
};
