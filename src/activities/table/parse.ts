import type { Table, TableCell } from "mdast";
import { readTableBody } from "../../compiler/activity-body.ts";
import { plainText } from "../../compiler/markdown.ts";
import { quote, unexpected } from "../../compiler/message.ts";
import { readPlainWords } from "../../compiler/plain-words.ts";
import { watchProblems } from "../../compiler/watch-problems.ts";
import type { ParseContext } from "../../exercises/parsing.ts";
import type { ParseActivityModule } from "../parsing.ts";
import { isAlike } from "../rows.ts";
import { GIVEN, type TableSpec } from "./schema.ts";

/** A prompt, and a table: its first row names the columns, its first column the rows, and all other cells are empty. */
export const parse: ParseActivityModule<TableSpec>["parse"] = (body, given) => {
  const read = readTableBody(body, given);
  if (!read) return undefined;
  const { prompt, table } = read;
  const { context, sound } = watchProblems(given);
  const [first, ...others] = table.children;
  const [head, ...columns] = readNames(first?.children ?? [], "column", context);
  const rows = readNames(
    others.flatMap(({ children }) => children.slice(0, 1)),
    "row",
    context,
  );
  for (const { children } of others) for (const cell of children.slice(1)) checkEmpty(cell, context);
  checkCount(columns.length, "column", table, context);
  checkCount(rows.length, "row", table, context);
  if (!sound() || head === undefined) return undefined;
  return { prompt, spec: { head, columns, rows }, shape: { columns: columns.length, rows: rows.length } };
};

/** The names in cells, each there once. What is wrong has been reported, and is an empty one. */
function readNames(cells: readonly TableCell[], noun: "column" | "row", context: ParseContext): string[] {
  const names = cells.map((cell) => {
    const name = readPlainWords(cell, noun, context);
    if (name !== "") return name ?? "";
    const mend = noun === "row" ? "name it in the first cell, or remove the row" : "name it in the first row";
    context.problem("table-name", cell, unexpected(`${noun} without a name`, "its name", mend));
    return "";
  });
  for (const [at, name] of names.entries()) {
    const cell = cells[at];
    const before = cells[names.findIndex((each) => isAlike(each, name))];
    if (name === "" || !cell || !before || before === cell) continue;
    const other = noun === "row" ? `on line ${before.position?.start.line ?? 1}` : "before it";
    const message = unexpected(`${noun} ${quote(name)} again`, `another than ${other}`, "change or remove one of them");
    context.problem("option-duplicate", cell, message);
  }
  return names;
}

function checkEmpty(cell: TableCell, { problem }: ParseContext): void {
  const words = plainText(cell);
  if (words.trim() === "" && cell.children.length === 0) return;
  const mend = "put what helps into the prompt, or into the name of the column";
  problem("table-cell", cell, unexpected(`cell ${quote(words)}`, "an empty cell, which the learner fills in", mend));
}

function checkCount(count: number, noun: "column" | "row", table: Table, { problem }: ParseContext): void {
  const { least, most } = GIVEN[`${noun}s`];
  if (count >= least && count <= most) return;
  const what = noun === "row" ? "row" : "column to fill in";
  const found = `${count} ${count === 1 ? what : what.replace(noun, `${noun}s`)}`;
  const few = count < least;
  const mend = few ? `add ${noun}s until there are ${least}` : `keep the ${most} that matter most`;
  problem("option-count", table, unexpected(found, few ? `at least ${least}` : `at most ${most}`, mend));
}
