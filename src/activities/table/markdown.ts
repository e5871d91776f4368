import type { Say } from "../../i18n/own-words.ts";
import { markdownLine, markdownText } from "../markdown-text.ts";
import { shownRows } from "./rules.ts";
import type { TableThing } from "./schema.ts";
import type { words } from "./words.ts";

type Words = (typeof words)["in"]["es"];

/**
 * A GFM table where every cell is one line; else, since a table of Markdown has no line breaks, a heading for each row
 * and its cells as paragraphs below it, each under the name of its column.
 */
export function markdown(thing: TableThing, say: Say<Words>): string {
  const columns = thing.columns.map(({ name }) => markdownLine(name));
  const rows = shownRows(thing).map((row) => ({
    name: markdownLine(row.name) || say("row", { n: thing.rows.indexOf(row) + 1 }),
    cells: row.cells.map((cell) => cell.trim()),
  }));
  if (rows.some(({ cells }) => cells.some((cell) => cell.includes("\n")))) {
    return rows.map(({ name, cells }) => [`## ${name}`, ...sections(columns, cells)].join("\n\n")).join("\n\n");
  }
  const heads = [markdownLine(thing.head), ...columns];
  const body = rows.map(({ name, cells }) => [name, ...cells.map(markdownLine)]);
  return [heads, heads.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function sections(columns: readonly string[], cells: readonly string[]): string[] {
  return cells.flatMap((cell, at) => (cell === "" ? [] : [`**${columns[at]}**`, markdownText(cell)]));
}
