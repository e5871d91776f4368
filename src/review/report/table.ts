import { counted } from "../../compiler/message.ts";
import type { Counts, CourseCoverage, Coverage } from "./coverage.ts";

interface Column {
  /** Also the column of a `Miss`. */
  readonly name: string;
  readonly head: readonly [above: string, below: string];
  readonly cell: (line: Coverage) => string;
  /** Whether it can miss the bar: where there is no mark its place is kept free, so that digits stand below each other. */
  readonly marked?: true;
}

const levels = ["recall", "understand", "apply", "analyse"];
const sureness = ["high", "medium", "low"];
/** After a number that misses the bar. */
const mark = "!";

/** The report as a table for a terminal, and below it what misses the bar. */
export function tableOf({ languages, modules, total }: CourseCoverage): string {
  const kinds = Object.keys(total.kinds).filter((kind) => kind !== "dialogue");
  const columns = columnsOf(languages, kinds);
  const groups = modules.map(({ lessons, ...module }) => ({
    lessons: lessons.map((each) => row(`  ${each.id}`, each, columns)),
    sum: row(`${module.id} (${lessons.length})`, module, columns),
  }));
  const sum = row("total", total, columns);
  const heads = [0, 1].map((at) => ["", ...columns.map(({ head, marked }) => `${head[at]}${marked ? " " : ""}`)]);
  const rows = [...heads, ...groups.flatMap((group) => [...group.lessons, group.sum]), sum];
  const widths = heads[0]?.map((_, at) => Math.max(...rows.map((each) => each[at]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[]) => aligned(cells, widths);
  const rule = "─".repeat(widths.reduce((all, width) => all + width + 1, -1));
  const lines = [
    ...heads.map(line),
    rule,
    ...groups.flatMap((group) => [line(group.sum), ...group.lessons.map(line)]),
    rule,
    line(sum),
    "",
    `min: minutes said/counted from words and items. goals: objectives tested/all. levels: ${levels.join("/")}. back: items that reach back. sources: how sure, ${sureness.join("/")}.`,
    "dlg: dialogues. act: activities. fig: figures. law: legal notes. Mon: what to do on Monday. ease: readability.",
    `Items: ${kinds.map((kind) => `${short(kind)} ${kind}`).join(", ")}.`,
  ];
  const misses = modules.flatMap(({ lessons }) =>
    lessons.flatMap(({ id, misses: own }) => own.map(({ what }) => `  ${id}: ${what}`)),
  );
  if (misses.length > 0) lines.push("", `${counted(misses.length, "thing")} below the bar, marked ${mark}:`, ...misses);
  return lines.join("\n");
}

function columnsOf(languages: readonly string[], kinds: readonly string[]): Column[] {
  const number = (name: string, read: (line: Coverage) => number): Column => ({
    name,
    head: ["", name],
    cell: (line) => String(read(line)),
  });
  const marked = { marked: true } as const;
  return [
    ...languages.map((lang, at): Column => {
      const head = [at === 0 ? "words" : "", lang] as const;
      return { ...marked, name: `words ${lang}`, head, cell: ({ words }) => String(words[lang] ?? "–") };
    }),
    ...languages.map((lang, at): Column => {
      const head = [at === 0 ? "ease" : "", lang] as const;
      const cell = ({ ease }: Coverage) => (ease[lang] ? String(Math.floor(ease[lang].score)) : "–");
      return { ...marked, name: `ease ${lang}`, head, cell };
    }),
    { ...marked, name: "min", head: ["", "min"], cell: (line) => `${line.minutes}/${Math.round(line.counted)}` },
    { ...marked, name: "goals", head: ["", "goals"], cell: ({ tested, objectives }) => `${tested}/${objectives}` },
    { ...number("items", ({ items }) => items), ...marked },
    ...kinds.map((kind): Column => ({ ...number(kind, (line) => line.kinds[kind] ?? 0), head: ["", short(kind)] })),
    { name: "levels", head: ["", "levels"], cell: (line) => split(line.levels, levels) },
    { ...number("back", ({ back }) => back), ...marked },
    { ...number("bank", ({ bank }) => bank), ...marked },
    { name: "bank levels", head: ["", "levels"], cell: (line) => split(line.bankLevels, levels) },
    { ...number("dialogues", ({ dialogues }) => dialogues), head: ["", "dlg"] },
    { ...number("activities", ({ activities }) => activities), head: ["", "act"] },
    { ...number("figures", ({ figures }) => figures), head: ["", "fig"] },
    { name: "sources", head: ["", "sources"], cell: (line) => split(line.sources, sureness) },
    { ...number("laws", ({ laws }) => laws), head: ["", "law"] },
    number("terms", ({ terms }) => terms.length),
    { ...number("monday", ({ mondays }) => mondays), head: ["", "Mon"], ...marked },
  ];
}

function row(name: string, line: Coverage, columns: readonly Column[]): string[] {
  const missed = new Set(line.misses.map(({ column }) => column));
  const cells = columns.map((column) => {
    const cell = column.cell(line);
    const end = missed.has(column.name) ? mark : " ";
    return `${cell === "0" ? "·" : cell}${column.marked ? end : ""}`;
  });
  return [name, ...cells];
}

function aligned([name = "", ...cells]: readonly string[], [first = 0, ...widths]: readonly number[]): string {
  return [name.padEnd(first), ...cells.map((cell, at) => cell.padStart(widths[at] ?? 0))].join(" ").trimEnd();
}

function split(counts: Counts, names: readonly string[]): string {
  const all = names.map((name) => counts[name] ?? 0);
  return all.every((each) => each === 0) ? "·" : all.join("/");
}

/** The kinds' names do not fit; the line below the table says which is which. */
function short(kind: string): string {
  return kind.slice(0, 2);
}
