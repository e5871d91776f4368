import { plainText } from "../markdown.ts";
import { quote, unexpected } from "../message.ts";
import type { TreeRule } from "./rule.ts";

/** A row that is longer than the first would lose its last cells on the page. */
export const tableColumns: TreeRule = {
  check(node, _ancestors, { report }) {
    if (node.type !== "table") return;
    const columns = node.children[0]?.children.length ?? 0;
    for (const row of node.children) {
      const count = row.children.length;
      if (count === columns) continue;
      const mend = "give every row the same number of cells; write `\\|` for a bar in the text";
      report(
        "table-columns",
        row,
        unexpected(`${count} cells in the row ${quote(plainText(row))}`, `${columns}`, mend),
      );
    }
  },
};
