import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cell, csv } from "./csv.ts";

/** A second reading of the same rules, by hand. */
function parse(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const body = text.slice(1);
  for (let at = 0; at < body.length; at++) {
    const char = body[at] as string;
    if (quoted) {
      if (char === '"' && body[at + 1] === '"') cell += body[++at];
      else if (char === '"') quoted = false;
      else cell += char;
    } else if (char === '"') quoted = true;
    else if (char === separator || (char === "\r" && body[at + 1] === "\n")) {
      rows.at(-1)?.push(cell);
      cell = "";
      if (char === "\r") {
        rows.push([]);
        at++;
      }
    } else cell += char;
  }
  return rows.slice(0, -1);
}

const cells = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    "=1+1",
    "+34 600",
    "-5",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1+1",
    "＠SUM(A1)",
    "a;b",
    'say "a"',
    "two\nlines",
    "Núria · l·l",
  ),
);

describe("tables as text", () => {
  test("read back as what was written, in either form; a formula is a text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(";" as const, "," as const),
        (rows, separator) => {
          const read = parse(csv(rows, separator), separator);
          expect(read.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, "")))).toEqual(rows);
          for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        },
      ),
    );
  });

  test("begin with the mark that tells spreadsheets their alphabet, and end each line as they do", () => {
    expect(csv([["Núria", 1.5, -2, undefined]], ";")).toBe("\ufeffNúria;1,5;-2;\r\n");
    expect(csv([["Núria", 1.5, -2, undefined]] satisfies Cell[][], ",")).toBe("\ufeffNúria,1.5,-2,\r\n");
  });
});
