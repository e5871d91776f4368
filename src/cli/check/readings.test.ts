import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test, vi } from "vitest";
import { compileCourse, createCompiler } from "../../compiler/compile.ts";
import { compareDiagnostics, type Diagnostic } from "../../compiler/diagnostics.ts";
import { readContent } from "../../compiler/files.ts";
import type { ContentInput } from "../../compiler/input.ts";
import { loadParsers } from "../../compiler/parsers.ts";
import type { ReviewGiven } from "../../review/course.ts";
import { reviewCourse } from "../../review/review.ts";
import { contentSpelling } from "../spelling/content-spelling.ts";
import { createFinder, foundIn } from "./found.ts";

// Each run checks several courses whole.
vi.setConfig({ testTimeout: 90_000 });

const root = mkdtempSync(join(tmpdir(), "atenta-readings-"));
afterAll(() => rmSync(root, { recursive: true }));
const parsers = await loadParsers();
const { files, images } = await readContent("tests/fixtures/courses/every-construct");

/** What is said of a course that nobody has read before, without anything in between. */
function anew(input: ContentInput, given: ReviewGiven): Diagnostic[] {
  const { diagnostics, infos } = compileCourse(input, parsers);
  const review = reviewCourse(input, createCompiler(parsers), parsers, given);
  contentSpelling({ files: new Map(), images });
  return [...diagnostics, ...review, ...contentSpelling(input), ...infos].sort(compareDiagnostics);
}

test("after any edits, a finder that stays and one that begins with what was kept say the same as everything read anew", async () => {
  const kept = { folder: join(root, "edits"), tool: "tool" };
  const staying = await createFinder(kept);
  const edit = fc.record({
    path: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...files.keys()) }, fc.constant("course.yaml")),
    at: fc.constantFrom(0.2, 0.6, 1),
    text: fc.constantFrom(undefined, "", "\nTambien.\n", "\n:::\n", '"', "\nQué hora es?\n", "[x](nada.es.md)"),
    given: fc.record({ month: fc.constantFrom("2026-11", "2031-01"), strict: fc.boolean() }),
  });
  const seen = new Set<string>();
  const check = fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
    const course = new Map(files);
    for (const { path, at, text, given } of edits) {
      const before = files.get(path) ?? "";
      const place = Math.floor(before.length * at);
      if (text === undefined) course.delete(path);
      else course.set(path, before.slice(0, place) + text + before.slice(place));
      const input = { files: new Map(course), images };
      const found = anew(input, given);
      expect(await staying(input, given)).toEqual(found);
      expect(await foundIn(input, given, kept)).toEqual(found);
      for (const { rule } of found) seen.add(rule);
    }
  });
  await fc.assert(check, { numRuns: 12 });
  // Else the edits would have nothing to tell apart.
  expect(seen.size).toBeGreaterThan(10);
});

test("what is read while there is no course.yaml is not kept as if there were one", async () => {
  const kept = { folder: join(root, "planless"), tool: "tool" };
  const staying = await createFinder(kept);
  await staying({ files, images }, {});
  const planless = new Map(files);
  planless.delete("course.yaml");
  await staying({ files: new Map(planless), images }, {});
  const path = "modules/counter/first-glance.es.md";
  const input = { files: planless.set(path, `${files.get(path)}\nOtra frase.\n`), images };
  expect(await staying(input, {})).toEqual(anew(input, {}));
  expect(await foundIn(input, {}, kept)).toEqual(anew(input, {}));
});

test("so many files that other threads read them say the same, and what those kept is read again", async () => {
  const lesson = files.get("modules/counter/first-glance.es.md") ?? "";
  const many = Array.from(
    { length: 220 },
    (_, at) => [`modules/counter/l-${at}.es.md`, `${lesson}\nTambien ${at}.\n`] as const,
  );
  const input = { files: new Map([...files, ...many]), images };
  const given = { month: "2026-11", strict: false };
  const kept = { folder: join(root, "many"), tool: "tool" };
  const found = anew(input, given);
  expect(found.filter(({ rule }) => rule === "spelling").length).toBeGreaterThanOrEqual(220);
  expect(await foundIn(input, given, kept)).toEqual(found);
  const names = readdirSync(kept.folder);
  expect(names).toHaveLength(input.files.size - 1);
  expect(await foundIn(input, given, kept)).toEqual(found);
  expect(readdirSync(kept.folder)).toEqual(names);
});

test("a reading that was cut or changed is as none, and is replaced; another tool has its own", async () => {
  const kept = { folder: join(root, "cut"), tool: "tool" };
  const input = { files, images };
  const found = await foundIn(input, {}, kept);
  const names = readdirSync(kept.folder);
  const whole = names.map((name) => readFileSync(join(kept.folder, name)));
  for (const change of [(bytes: Buffer) => bytes.subarray(0, -3), () => Buffer.from("")]) {
    for (const [at, name] of names.entries())
      writeFileSync(join(kept.folder, name), change(whole[at] ?? Buffer.from("")));
    expect(await foundIn(input, {}, kept)).toEqual(found);
    expect(names.map((name) => readFileSync(join(kept.folder, name)).length)).toEqual(
      whole.map(({ length }) => length),
    );
  }
  await foundIn(input, {}, { ...kept, tool: "other" });
  expect(readdirSync(kept.folder)).toHaveLength(2 * names.length);
});

test("where nothing can be kept, everything is found", async () => {
  const file = join(root, "a-file");
  writeFileSync(file, "");
  const input = { files, images };
  expect(await foundIn(input, {}, { folder: file, tool: "tool" })).toEqual(await foundIn(input, {}));
});
