import { describe, expect, it } from "vitest";
import { compileCourse, createCompiler } from "../../src/compiler/compile.ts";
import { formatDiagnostic } from "../../src/compiler/diagnostics.ts";
import { readContent } from "../../src/compiler/files.ts";
import type { ContentInput } from "../../src/compiler/input.ts";
import { loadParsers } from "../../src/compiler/parsers.ts";
import type { RuleExamples } from "../../src/compiler/rules/example.ts";
import { Damage } from "./damage.ts";
import { faultsByActivity, faultsByExercise, faultsByFigure } from "./demo-faults.ts";
import { directiveFaults } from "./directive-faults.ts";
import { exerciseFaults } from "./exercise-faults.ts";
import { addedSince, soundPaths } from "./found.ts";
import { planFaults } from "./plan-faults.ts";
import { textFaults } from "./text-faults.ts";
import { translationFaults } from "./translation-faults.ts";

/**
 * Whether every fault is sown, and all is also read in files whose lines end as on Windows. Otherwise of each rule and theme the
 * first is sown, and the small courses, which have every construct, are read so.
 */
const soak = process.env.SOAK !== undefined;

const parsers = await loadParsers();
/** Remembers the files that a fault does not touch. */
const compiler = createCompiler(parsers);
const windows = createCompiler(parsers);
const content = await readContent("content");
const before = { input: content, found: compiler.compile(content).diagnostics };
const { manifest, byPath } = compiler.read(content);
const languages = manifest?.value.languages ?? [];
const sound = soundPaths(before, byPath);
const demo = await readContent("tests/fixtures/courses/demo");
const fixtures = ["mini", "every-construct", "rtl", "demo"].map((name) => `tests/fixtures/courses/${name}`);

describe("right content", () => {
  it.each(["content", ...fixtures])("raises no alarm: %s", async (folder) => {
    const { diagnostics } = compiler.compile(await readContent(folder));
    expect(diagnostics.map((each) => formatDiagnostic(each))).toEqual([]);
  });

  // A whole course is read once more.
  it.each([...(soak ? ["content"] : []), ...fixtures])(
    "is the same where lines end as on Windows: %s",
    { timeout: 60_000 },
    async (folder) => {
      const input = await readContent(folder);
      expect(compileCourse(onWindows(input), parsers)).toEqual(compiler.compile(input));
    },
  );

  it("has the two languages that the faults below are seeded in", () => {
    expect(languages.length).toBeGreaterThanOrEqual(2);
  });
});

describe.each([
  ["the form", directiveFaults],
  ["an exercise", exerciseFaults],
  ["the text", textFaults],
  ["a translation", translationFaults],
  ["the plan", planFaults],
] as const)("a fault of %s in the real course", (_, all) => {
  const faults = all.filter((one) => soak || all.find(({ rule }) => rule === one.rule) === one);
  it.each(faults)("is found at its line, and alone: $what ($rule)", ({ rule, seed }) => {
    const course = new Damage(content, languages, sound);
    const { path, line } = seed(course);
    const { input } = course;
    const added = addedSince(before, { input, found: compiler.compile(input).diagnostics });
    expect(alone(added, rule)).toEqual([`${path}:${line} ${rule}`]);
  });
});

describe.each([
  ["exercise", faultsByExercise],
  ["figure", faultsByFigure],
  ["activity", faultsByActivity],
] as const)("a fault of each kind of %s in the demo course", (sort, directives) => {
  const all = directives.filter(({ name }) => isShown(sort, name));
  describe.each(all.map((each, turn) => ({ ...each, turn })))("$name", ({ own, common, turn }) => {
    // What any kind may suffer is sown in kinds by turns; in the soak in all.
    const some = common.filter((_, at) => soak || (at + turn) % 5 === 0);
    const faults = [...some, ...own].map((fault, at) => ({ ...fault, asOnWindows: soak || at % 8 === 0 }));
    it.each(faults)("is found at its line, and alone: $what ($rule)", ({ rule, says = "", seed, asOnWindows }) => {
      const course = new Damage(demo, ["es", "ca"]);
      const { path, line } = seed(course);
      const { diagnostics } = compiler.compile(course.input);
      expect(alone(diagnostics, rule)).toEqual([`${path}:${line} ${rule}`]);
      for (const { message } of diagnostics) expect(message).toMatch(/^Unexpected .+, expected .+; .+$/u);
      expect(diagnostics[0]?.message).toContain(says);
      if (asOnWindows) expect(windows.compile(onWindows(course.input)).diagnostics).toEqual(diagnostics);
    });
  });
});

describe("faults", () => {
  // A new kind may show in its own folder what its authors get wrong.
  const shown = import.meta.glob<{ examples: readonly RuleExamples[] }>(
    ["../../src/exercises/*/examples.ts", "../../src/activities/*/examples.ts"],
    { eager: true },
  );

  it("are seeded for every kind of exercise, of figure and of activity, or shown in the kind's folder", () => {
    const bad = (name: string) =>
      ["exercises", "activities"]
        .flatMap((folder) => shown[`../../src/${folder}/${name}/examples.ts`]?.examples ?? [])
        .flatMap((each) => each.bad).length;
    const all = [...faultsByExercise, ...faultsByFigure, ...faultsByActivity];
    const bare = all.filter(({ name, own }) => own.length < 3 && bad(name) < 3);
    expect(bare.map(({ name }) => name)).toEqual([]);
  });
});

/** Whether the demo course has it. */
function isShown(sort: "exercise" | "figure" | "activity", name: string): boolean {
  const opens = {
    exercise: `^:::+${name}\\b`,
    figure: `^:::figure\\{kind=${name}\\b`,
    activity: `^:::activity\\{#\\S+ kind=${name}\\b`,
  };
  return [...demo.files.values()].some((text) => new RegExp(opens[sort], "mu").test(text));
}

/** Input whose lines end in CR LF. */
function onWindows(input: ContentInput): ContentInput {
  return { ...input, files: new Map([...input.files].map(([path, text]) => [path, text.replaceAll("\n", "\r\n")])) };
}

/** Problems as `path:line rule`. What is asked for twice on one line is one fault to its author. */
function alone(diagnostics: readonly { file: string; line: number; rule: string }[], rule: string): string[] {
  const found = new Set(diagnostics.map((each) => `${each.file}:${each.line} ${each.rule}`));
  // A module that is not there cannot have its files.
  return [...found].filter((each) => rule !== "id-reserved" || !each.endsWith("file-missing"));
}
