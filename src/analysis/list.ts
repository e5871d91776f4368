import { oneLine } from "../base/one-line.ts";
import { nameKey, numberKey } from "./names.ts";

/** Somebody on a list that a trainer pasted. */
export interface Listed {
  readonly name: string;
  readonly number?: string;
}

export interface ReadList {
  /** In the order of the list, each once. */
  readonly people: readonly Listed[];
  /** Lines that say somebody again. */
  readonly repeated: readonly string[];
  /** Lines that are too long, or hold no name. */
  readonly unread: readonly string[];
}

/** The longest names and numbers: those that an assignment takes. */
const LONGEST_NAME = 50;
const LONGEST_NUMBER = 24;
/** The most people of a list. */
export const MOST_PEOPLE = 2_000;

/** What columns are called. Of those with other titles (a shop, a mail address) nothing is taken. */
const TITLES = {
  given: /^(?:nombre|nom|name|first name|nombre de pila)$/i,
  surnames: /^(?:(?:primer |segundo |segon )?(?:apellido|cognom)s?|last name|surname)(?: ?[12])?$/i,
  whole:
    /^(?:(?:nombres?|noms?) (?:y|i) (?:apellidos|cognoms)|(?:apellidos|cognoms),? (?:y|i) (?:nombre|nom)|(?:apellidos|cognoms), (?:nombre|nom)|nombres|noms|names?|personas?|persones|persona)$/i,
  number: /^(?:n[uú]m(?:ero)?|n[º°]|no\.|c[oó]d(?:igo)?|codi|emplead[oa]|empleat|id)(?:[.:]|\b|$)/i,
};
type Column = keyof typeof TITLES;
const columnOf = (title: string) => (Object.keys(TITLES) as Column[]).find((column) => TITLES[column].test(title));

/**
 * People from a pasted text: one a line, from a message or a spreadsheet. `Ana Pérez`, `Ana Pérez; 114`, `114<tab>Ana Pérez`,
 * `Pérez Soler, Ana`, `1. Ana Pérez`. A first line of titles is passed over, and says what stands in each column.
 */
export function readList(text: string): ReadList {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => oneLine(line) !== "");
  const first = cellsOf(lines[0] ?? "");
  const columns = first.map(columnOf);
  const isTitled =
    !first.some(isNumber) &&
    columns.some((column) => column !== undefined && (columns.length === 1 || column !== "number"));
  const people: Listed[] = [];
  const repeated: string[] = [];
  const unread: string[] = [];
  const seen = new Set<string>();
  for (const line of isTitled ? lines.slice(1) : lines) {
    const person = (isTitled && columns.length > 1 && personAt(cellsOf(line), columns)) || personIn(line);
    if (person === undefined || people.length === MOST_PEOPLE) {
      unread.push(oneLine(line).slice(0, 120));
      continue;
    }
    const key = person.number === undefined ? `name ${nameKey(person.name)}` : `number ${numberKey(person.number)}`;
    if (seen.has(key)) repeated.push(oneLine(line));
    else people.push(person);
    seen.add(key);
  }
  return { people, repeated, unread };
}

const cellsOf = (line: string) =>
  line.split(/\t|;/).map((cell) =>
    oneLine(
      oneLine(cell)
        .replace(/^"(.*)"$/, "$1")
        .replace(/""/g, '"'),
    ),
  );

/** What a list is marked with: `-`, `•`, `1.`, `1)`, `[ ]`. */
const mark = /^\s*(?:[-–—•·*▪◦☐☑✓✔]|\[[ xX]?\]|\d{1,3}[.)])\s+/u;
/** One word with a digit in it: `0427`, `A-114`, `2026/17`. */
const number = /^#?(?=[^\p{N}]*\p{N})[\p{L}\p{N}./_-]+$/u;
const isNumber = (cell: string) => cell.length <= LONGEST_NUMBER && number.test(cell);

/** By what the titles say. */
function personAt(cells: readonly string[], columns: readonly (Column | undefined)[]): Listed | undefined {
  const of = (column: Column) => cells.filter((cell, at) => columns[at] === column && cell !== "").join(" ");
  const said = of("number");
  // «Empleado» stands over numbers, or over names.
  const whole = inOrder(of("whole") || (isNumber(said) ? "" : said));
  const name = inOrder(`${of("given")} ${of("surnames")}`) || whole;
  return listed(name, isNumber(said) ? said : "");
}

function personIn(line: string): Listed | undefined {
  const cells = cellsOf(line.replace(mark, ""));
  const [only = ""] = cells;
  const parts = cells.length > 1 ? cells : numberOut(only);
  const said = parts.find(isNumber) ?? "";
  // A mail address, a telephone: anything else with a digit or a sign is no name.
  const names = parts.filter((cell) => cell !== said && /\p{L}/u.test(cell) && !/[\p{N}@]/u.test(cell));
  return listed(names.length > 1 ? names.join(" ") : inOrder(names[0] ?? ""), said);
}

function listed(name: string, said: string): Listed | undefined {
  if (!/\p{L}/u.test(name) || name.length > LONGEST_NAME || said.length > LONGEST_NUMBER) return undefined;
  return { name, ...(said !== "" && { number: said }) };
}

/** `Ana Pérez, 114`, `Ana Pérez (114)`, `114 Ana Pérez`: a name and a number that nothing but a sign or a space parts. */
function numberOut(text: string): readonly string[] {
  const parts = text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const found = parts.find(isNumber);
  if (found !== undefined) return [found, parts.filter((part) => part !== found).join(", ")];
  const words = text.split(" ");
  const ends = [words.length - 1, 0].map((at) => ({ at, word: (words[at] ?? "").replace(/^\(|\)$/g, "") }));
  const end = words.length > 1 ? ends.find(({ word }) => isNumber(word)) : undefined;
  if (end === undefined) return [text];
  return [
    end.word,
    words
      .filter((_, at) => at !== end.at)
      .join(" ")
      .replace(/[\s:,–-]+$/u, ""),
  ];
}

/** «Pérez Soler, Ana» begins with the surnames. */
function inOrder(name: string): string {
  const [before = "", after = "", ...more] = name.split(",").map((part) => part.trim());
  return more.length > 0 ? oneLine(name.replace(/,/g, " ")) : `${after} ${before}`.trim();
}
