import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test, vi } from "vitest";
import type { Diagnostic } from "../../compiler/diagnostics.ts";
import { reviewInput } from "../../review/example.ts";
import { foundIn } from "./found.ts";
import { keptOr, keyOf } from "./kept.ts";

// Each run checks several courses whole.
vi.setConfig({ testTimeout: 60_000 });

const root = mkdtempSync(join(tmpdir(), "atenta-kept-"));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;
const newFolder = () => join(root, `${folders++}`);

const one: Diagnostic = { file: "a.es.md", line: 1, column: 1, severity: "warning", rule: "wording", message: "Uno" };
const other: Diagnostic = { ...one, message: "Otro" };
const { files, images } = reviewInput(":term[Lealtad]{to=loyalty} se gana en la puerta.\n");

test("after any edits, what is kept is what is found", async () => {
  const folder = newFolder();
  let asked = 0;
  let found = 0;
  const edit = fc.record({
    path: fc.constantFrom(...files.keys()),
    at: fc.constantFrom(0.2, 0.6, 1),
    text: fc.constantFrom("", "\nTambien.\n", "\n:::\n", '"', "[x]"),
  });
  const given = fc.record({ month: fc.constantFrom("2026-11", "2031-01"), strict: fc.boolean() });
  const check = fc.asyncProperty(fc.array(fc.tuple(edit, given), { minLength: 1, maxLength: 4 }), async (steps) => {
    const course = new Map(files);
    for (const [{ path, at, text }, how] of steps) {
      const before = files.get(path) ?? "";
      const place = Math.floor(before.length * at);
      course.set(path, before.slice(0, place) + text + before.slice(place));
      const input = { files: new Map(course), images };
      const cold = await foundIn(input, how);
      const kept = await keptOr(folder, keyOf(input, how, "tool"), () => {
        found += 1;
        return foundIn(input, how);
      });
      asked += 1;
      expect(kept).toEqual(cold);
    }
  });
  await fc.assert(check, { numRuns: 40 });
  // Else nothing was read from the folder, and nothing said.
  expect(found).toBeLessThan(asked);
});

test("another course, picture, month, tool or demand is another result", () => {
  const input = { files: new Map([["a", "b"]]), images: new Map([["p.svg", { width: 1 }]]) };
  const given = { month: "2026-11", strict: false };
  const keys = [
    keyOf(input, given, "tool"),
    keyOf({ ...input, files: new Map([["a", "c"]]) }, given, "tool"),
    keyOf({ ...input, files: new Map([["ab", ""]]) }, given, "tool"),
    keyOf({ ...input, images: new Map([["p.svg", { width: 2 }]]) }, given, "tool"),
    keyOf({ ...input, images: new Map([["p.svg", undefined]]) }, given, "tool"),
    keyOf(input, { ...given, month: "2026-12" }, "tool"),
    keyOf(input, { ...given, strict: true }, "tool"),
    keyOf(input, given, "other tool"),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  const turned = { ...input, files: new Map([["z", "y"], ...input.files]) };
  const same = { ...input, files: new Map([...input.files, ["z", "y"]]) };
  expect(keyOf(turned, given, "tool")).toBe(keyOf(same, given, "tool"));
});

test("a result that was cut, changed or written by someone else is as none, and is replaced", async () => {
  const folder = newFolder();
  await keptOr(folder, "key", async () => [one]);
  expect(await keptOr(folder, "key", async () => [other])).toEqual([one]);
  const file = join(folder, "key.json");
  const whole = readFileSync(file, "utf8");
  for (const text of ["", whole.slice(0, -5), whole.replace("Uno", "Dos"), "[]", "\n[]", "null"]) {
    writeFileSync(file, text);
    expect(await keptOr(folder, "key", async () => [other])).toEqual([other]);
    expect(await keptOr(folder, "key", async () => [one])).toEqual([other]);
  }
});

test("keeps so many results and no more, and what is not ours", async () => {
  const folder = newFolder();
  const keys = Array.from({ length: 40 }, (_, at) => `${at}`.padStart(64, "0"));
  await keptOr(folder, "theirs", async () => [one]);
  for (const key of keys) await keptOr(folder, key, async () => [one]);
  expect(readdirSync(folder)).toHaveLength(33);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(["theirs.json", `${keys.at(-1)}.json`]));
});

test("where nothing can be kept, everything is found", async () => {
  const file = join(root, "a-file");
  writeFileSync(file, "");
  expect(await keptOr(file, "key", async () => [one])).toEqual([one]);
});
