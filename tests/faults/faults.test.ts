import { describe, expect, it } from "vitest";
import { compileCourse, createCompiler } from "../../src/compiler/compile.ts";
import { formatDiagnostic } from "../../src/compiler/diagnostics.ts";
import { readContent } from "../../src/compiler/files.ts";
import { loadParsers } from "../../src/compiler/parsers.ts";
import { Damage } from "./damage.ts";
import { directiveFaults } from "./directive-faults.ts";
import { exerciseFaults } from "./exercise-faults.ts";
import { textFaults } from "./text-faults.ts";
import { translationFaults } from "./translation-faults.ts";

const parsers = await loadParsers();
/** Remembers the files that a fault does not touch. */
const compiler = createCompiler(parsers);
const content = await readContent("content");
const { output } = compileCourse(content, parsers);
const languages = output?.course.index.languages.map(({ code }) => code) ?? [];
const fixtures = ["mini", "every-construct", "rtl"].map((name) => `tests/fixtures/courses/${name}`);

describe("right content", () => {
  it.each(["content", ...fixtures])("raises no alarm: %s", async (folder) => {
    const { diagnostics } = compileCourse(await readContent(folder), parsers);
    expect(diagnostics.map((each) => formatDiagnostic(each))).toEqual([]);
  });

  it("has the two languages that the faults below are seeded in", () => {
    expect(languages.length).toBeGreaterThanOrEqual(2);
  });
});

describe.each([
  ["the form", directiveFaults],
  ["an exercise", exerciseFaults],
  ["the text", textFaults],
  ["a translation", translationFaults],
] as const)("a fault of %s in the real course", (_, faults) => {
  it.each(faults)("is found at its line, and alone: $what ($rule)", ({ rule, seed }) => {
    const course = new Damage(content, languages);
    const { path, line } = seed(course);
    const { diagnostics } = compiler.compile(course.input);
    expect(alone(diagnostics, rule)).toEqual([`${path}:${line} ${rule}`]);
  });
});

/** Problems as `path:line rule`. What is asked for twice on one line is one fault to its author. */
function alone(diagnostics: readonly { file: string; line: number; rule: string }[], rule: string): string[] {
  const found = new Set(diagnostics.map((each) => `${each.file}:${each.line} ${each.rule}`));
  // A module that is not there cannot have its files.
  return [...found].filter((each) => rule !== "id-reserved" || !each.endsWith("file-missing"));
}
