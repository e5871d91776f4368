import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  areRows,
  fitRows,
  type Row,
  type RowRules,
  type Rows,
  withChange,
  withoutRow,
  withRow,
  withRowMoved,
} from "./rows.ts";

interface Note extends Row {
  readonly text: string;
}

const rules: RowRules<Note> = { blank: (row) => ({ ...row, text: "" }), isBlank: ({ text }) => text === "" };
const start = (...names: readonly string[]) => fitRows(names, { rows: [], next: 0 }, true, rules);
const shown = ({ rows }: Rows<Note>) => rows.map(({ given, name, text }) => `${given ?? "-"} ${name}: ${text}`);

const names = fc.uniqueArray(fc.constantFrom(..."abcdefg"), { minLength: 1, maxLength: 5 });
type Step = readonly ["write" | "add" | "move" | "remove", at: number, to: number];

function stepped(thing: Rows<Note>, [step, at, to]: Step): Rows<Note> {
  const row = thing.rows[at % thing.rows.length];
  if (row === undefined || step === "add") return withRow(thing, rules, to % (thing.rows.length + 1));
  const { id, given } = row;
  if (step === "write") {
    const change = { text: `text ${id}`, ...(given === undefined && { name: "abcdefghij"[to] ?? "" }) };
    return { ...thing, rows: withChange(thing.rows, id, change) };
  }
  if (given !== undefined) return thing;
  const rows = step === "move" ? withRowMoved(thing.rows, id, to % 2 ? 1 : -1) : withoutRow(thing.rows, id);
  return { ...thing, rows };
}

/** Rows as they come about: the author's, and a learner who writes, adds, moves and takes away. */
const steps = fc.array(
  fc.tuple(fc.constantFrom("write" as const, "add" as const, "move" as const, "remove" as const), fc.nat(9), fc.nat(9)),
);
const made = fc.tuple(names, steps).map(([given, all]) => ({ given, all: all.reduce(stepped, start(...given)) }));

describe("rows under what the author gives now", () => {
  it("have today's names where the author's rows are the same, and are else as they were", () => {
    fc.assert(
      fc.property(made, ({ given, all }) => {
        expect(fitRows(given, all, true, rules)).toEqual(all);
        const upper = given.map((name) => name.toUpperCase());
        const there = fitRows(upper, all, true, rules);
        expect(there.rows.map(({ id, text }) => [id, text])).toEqual(all.rows.map(({ id, text }) => [id, text]));
        expect(there.rows.flatMap((row) => (row.given === undefined ? [] : row.name))).toEqual(upper);
        expect(fitRows(given, there, true, rules)).toEqual(all);
      }),
    );
  });

  it("lose nothing that was written, whatever the author gives, and settle at once", () => {
    fc.assert(
      fc.property(made, names, fc.boolean(), ({ all }, given, same) => {
        const fitted = fitRows(given, all, same, rules);
        const texts = ({ rows }: Rows<Note>) => rows.flatMap(({ id, text }) => (text === "" ? [] : `${id} ${text}`));
        expect(texts(fitted).sort()).toEqual(texts(all).sort());
        expect(areRows(fitted)).toBe(true);
        expect(fitted.rows.filter((row) => row.given !== undefined).map(({ name }) => name)).toEqual(given);
        // No given row is gone and empty, and no row of the learner's is gone at all.
        const own = all.rows.filter((row) => row.given === undefined).map(({ id }) => id);
        expect(fitted.rows.map(({ id }) => id)).toEqual(expect.arrayContaining(own));
        expect(fitRows(given, fitted, true, rules)).toEqual(fitted);
        expect(fitRows(given, fitted, false, rules)).toEqual(fitted);
      }),
    );
  });

  it("go with their names where the author puts them in another order, also where one is called anew", () => {
    const all = { ...start("Hello", "Listen", "Solve"), next: 3 };
    const written = { ...all, rows: all.rows.map((row) => ({ ...row, text: `on ${row.name}` })) };
    expect(shown(fitRows(["Solve", "Hello", "listen"], written, true, rules))).toEqual([
      "0 Solve: on Solve",
      "1 Hello: on Hello",
      "2 listen: on Listen",
    ]);
    expect(shown(fitRows(["Solve", "Hear them", "Hello"], written, true, rules))).toEqual([
      "0 Solve: on Solve",
      "1 Hear them: on Listen",
      "2 Hello: on Hello",
    ]);
    expect(shown(fitRows(["Hear them", "Hello", "Solve"], written, true, rules))).toEqual([
      "0 Hear them: on Listen",
      "1 Hello: on Hello",
      "2 Solve: on Solve",
    ]);
  });

  it("keep under its name what was written in a row that is gone, after the row that it followed", () => {
    const [hello, listen, solve] = start("Hello", "Listen", "Solve").rows;
    if (!hello || !listen || !solve) throw new Error("no rows");
    const own = { id: 3, name: "Check", text: "own" };
    const all = { rows: [{ ...hello, text: "1" }, { ...listen, text: "2" }, own, solve], next: 4 };
    expect(shown(fitRows(["hello", "Thank"], all, false, rules))).toEqual([
      "0 hello: 1",
      "- Listen: 2",
      "- Check: own",
      "1 Thank: ",
    ]);
    expect(shown(fitRows(["Solve", "Hello"], all, false, rules))).toEqual([
      "0 Solve: ",
      "1 Hello: 1",
      "- Listen: 2",
      "- Check: own",
    ]);
  });

  it("are the author's again when a row comes back that was gone", () => {
    const all = { rows: start("a", "b").rows.map((row) => ({ ...row, text: row.name })), next: 2 };
    const gone = fitRows(["a"], all, false, rules);
    expect(shown(gone)).toEqual(["0 a: a", "- b: b"]);
    expect(shown(fitRows(["a", "b"], gone, false, rules))).toEqual(["0 a: a", "1 b: b"]);
  });
});

it("moves a row by one, and nowhere from the ends", () => {
  const { rows } = start("a", "b", "c");
  const order = (moved: readonly Row[]) => moved.map(({ name }) => name).join("");
  expect(order(withRowMoved(rows, 0, 1))).toBe("bac");
  expect(order(withRowMoved(rows, 2, -1))).toBe("acb");
  expect(order(withRowMoved(rows, 0, -1))).toBe("abc");
  expect(order(withRowMoved(rows, 2, 1))).toBe("abc");
  expect(order(withRowMoved(rows, 9, 1))).toBe("abc");
});

it("never gives an id again", () => {
  const two = withRow(withRow<Note>({ rows: [], next: 7 }, rules), rules, 0);
  expect(two.rows.map(({ id }) => id)).toEqual([8, 7]);
  expect(withRow({ ...two, rows: withoutRow(two.rows, 8) }, rules).rows.map(({ id }) => id)).toEqual([7, 9]);
  for (const rows of [
    [{ id: 9 }],
    [{ id: 1 }, { id: 1 }],
    [
      { id: 1, given: 0 },
      { id: 2, given: 0 },
    ],
  ])
    expect(areRows({ rows: rows.map((row) => ({ ...row, name: "" })), next: 9 })).toBe(false);
});
