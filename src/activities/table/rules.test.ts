import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBlank, rowRules, rules, shownRows, withCell } from "./rules.ts";
import samples from "./samples.ts";
import { LIMITS, type TableSpec, type TableThing } from "./schema.ts";

const spec: TableSpec = { head: "Customer", columns: ["Sign", "Answer"], rows: ["Angry", "Hurried"] };
const start = rules.start(spec);

/** `name: cell | cell` for each row, `*` before the learner's own. */
const shown = ({ rows }: TableThing) =>
  rows.map(({ given, name, cells }) => `${given === undefined ? "*" : ""}${name}: ${cells.join(" | ")}`);
const write = (thing: TableThing, cells: Readonly<Record<string, readonly string[]>>): TableThing => ({
  ...thing,
  rows: thing.rows.map((row) => ({ ...row, cells: cells[row.name] ?? row.cells })),
});

const names = fc.uniqueArray(fc.constantFrom(..."abcdef"), { minLength: 1, maxLength: 3 });
const specs = fc.record({ head: fc.constant("head"), columns: names, rows: names });

describe("a table under the lesson as it is now", () => {
  it("gets the words of today where its parts are the same", () => {
    const made = write(start, { Angry: ["loud", "listen"] });
    const { head, columns, rows } = samples.spec.ca;
    const today = { head, columns, rows: rows.slice(0, 2) };
    const fitted = rules.fit(today, made, true);
    expect(fitted).toMatchObject({ head: "Persona", columns: [{ name: columns[0] }, { name: columns[1] }] });
    expect(shown(fitted)).toEqual(["Enfadada: loud | listen", "Indecisa:  | "]);
    expect(rules.fit(spec, fitted, true)).toEqual(made);
  });

  it("goes with its rows and columns when the author puts the same in another order", () => {
    const made = write(start, { Angry: ["loud", "listen"], Hurried: ["a watch", "be quick"] });
    const turned = { head: "Customer", columns: ["Answer", "Sign"], rows: ["Hurried", "Angry"] };
    const fitted = rules.fit(turned, made, true);
    expect(fitted.columns).toEqual([
      { given: 0, name: "Answer" },
      { given: 1, name: "Sign" },
    ]);
    expect(shown(fitted)).toEqual(["Hurried: be quick | a watch", "Angry: listen | loud"]);
    expect(rules.fit(spec, fitted, true)).toEqual(made);
  });

  it("keeps what was written in a column and in a row that are gone, and drops what is empty", () => {
    const made = write(start, { Angry: ["loud", "listen"], Hurried: ["", "be quick"] });
    const fitted = rules.fit({ head: "Who", columns: ["answer", "Avoid"], rows: ["Hurried", "Calm"] }, made, false);
    expect(fitted.columns).toEqual([{ given: 0, name: "answer" }, { given: 1, name: "Avoid" }, { name: "Sign" }]);
    expect(shown(fitted)).toEqual(["*Angry: listen |  | loud", "Hurried: be quick |  | ", "Calm:  |  | "]);
    const none = rules.fit({ ...spec, columns: ["Answer"], rows: ["Hurried"] }, start, false);
    expect(none).toEqual({
      ...rules.start({ ...spec, columns: ["Answer"], rows: ["Hurried"] }),
      next: 2,
      rows: [start.rows[1]].map((row) => ({ ...row, given: 0, cells: [""] })),
    });
  });

  it("loses no cell, whatever the author gives, reads back, and settles at once", () => {
    fc.assert(
      fc.property(
        specs,
        specs,
        fc.boolean(),
        fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
        (one, other, same, filled) => {
          const empty = rules.start(one);
          const made = {
            ...empty,
            rows: empty.rows.map((row, at) => ({
              ...row,
              cells: row.cells.map((_, column) => (filled[at * 3 + column] ? `${row.id}.${column}` : "")),
            })),
          };
          const fitted = rules.fit(other, made, same);
          const cells = ({ rows }: TableThing) => rows.flatMap((row) => row.cells.filter((cell) => cell !== "")).sort();
          expect(cells(fitted)).toEqual(cells(made));
          // Each still in a row of its own, beside what it stood beside.
          for (const row of fitted.rows)
            expect(new Set(row.cells.filter(Boolean).map((cell) => cell.split(".")[0])).size).toBeLessThan(2);
          expect(rules.read(JSON.parse(JSON.stringify(fitted)))).toEqual(fitted);
          expect(rules.fit(other, fitted, true)).toEqual(fitted);
          expect(rules.fit(other, fitted, false)).toEqual(fitted);
          expect(rules.isEmpty(fitted)).toBe(rules.isEmpty(made));
        },
      ),
    );
  });
});

it("is empty until a cell is filled in or a row of one's own has a name", () => {
  expect(rules.isEmpty(start)).toBe(true);
  const own = rowRules(2).blank({ id: 2, name: "" });
  expect(rules.isEmpty({ ...start, rows: [...start.rows, own] })).toBe(true);
  expect(rules.isEmpty({ ...start, rows: [...start.rows, { ...own, name: "Shy" }] })).toBe(false);
  expect(rules.isEmpty(write(start, { Angry: ["", "listen"] }))).toBe(false);
  expect(rules.isEmpty(write(start, { Angry: [" ", "\n"] }))).toBe(true);
});

it("shows the author's rows, and those of the learner's that hold something", () => {
  const own = rowRules(2).blank({ id: 2, name: " " });
  const rows = [...start.rows, own, { ...own, id: 3, name: "Shy" }, { ...own, id: 4, ...withCell(own, 1, "wait") }];
  expect(shownRows({ ...start, rows }).map(({ id }) => id)).toEqual([0, 1, 3, 4]);
  expect(rows.map(isBlank)).toEqual([true, true, true, false, false]);
});

it("reads back no table whose rows and columns do not fit together, or whose texts are too long", () => {
  const [angry, hurried] = start.rows;
  const read = (change: object) => rules.read({ ...start, ...change });
  expect(read({})).toEqual(start);
  expect(read({ columns: start.columns.slice(1) })).toBeUndefined();
  expect(
    read({
      columns: [
        { given: 0, name: "a" },
        { given: 0, name: "b" },
      ],
    }),
  ).toBeUndefined();
  expect(read({ rows: [angry, { ...hurried, cells: ["a"] }] })).toBeUndefined();
  expect(read({ rows: [angry, angry] })).toBeUndefined();
  expect(read({ next: 1 })).toBeUndefined();
  expect(read({ rows: [{ ...angry, id: 0.5 }] })).toBeUndefined();
  const long = (cell: string, name: string) => read({ rows: [{ ...angry, name, cells: [cell, ""] }] });
  expect(long("a".repeat(LIMITS.cell), "a".repeat(LIMITS.name))).toBeDefined();
  expect(long("a".repeat(LIMITS.cell + 1), "")).toBeUndefined();
  expect(long("", "a".repeat(LIMITS.name + 1))).toBeUndefined();
});
