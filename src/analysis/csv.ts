/**
 * Tables as text for spreadsheets (RFC 4180, with a byte order mark, so that Excel reads accents). With `;`, which spreadsheets in Spanish and
 * Catalan expect, numbers have a decimal comma; with `,` a point.
 */

export type Separator = ";" | ",";

/** `undefined`: an empty cell. */
export type Cell = string | number | undefined;

/** What makes a spreadsheet take a text for a formula (OWASP, CSV Injection): the signs in full width, too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** The text of a table. */
export function csv(rows: readonly (readonly Cell[])[], separator: Separator): string {
  return `\ufeff${rows.map((row) => row.map((cell) => cellOf(cell, separator)).join(separator)).join("\r\n")}\r\n`;
}

function cellOf(cell: Cell, separator: Separator): string {
  if (cell === undefined) return "";
  // A number is ours: a sign before it is no formula.
  if (typeof cell === "number") return separator === ";" ? String(cell).replace(".", ",") : String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
