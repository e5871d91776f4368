import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { activityKinds } from "../../activities/registry.ts";
import { exerciseKinds } from "../../exercises/registry.ts";
import { compileCourse } from "../compile.ts";
import { formatDiagnostic } from "../diagnostics.ts";
import { loadParsers } from "../parsers.ts";
import { exampleInput, expectedPlace, type RuleExamples } from "./example.ts";
import { activityExamples } from "./examples/activities.ts";
import { blockExamples } from "./examples/blocks.ts";
import { directiveExamples } from "./examples/directives.ts";
import { exerciseExamples } from "./examples/exercises.ts";
import { fenceExamples } from "./examples/fences.ts";
import { fileExamples } from "./examples/files.ts";
import { parityExamples } from "./examples/parity.ts";
import { planExamples } from "./examples/plan.ts";
import { proseExamples } from "./examples/prose.ts";

const parsers = await loadParsers();
const kinds = [
  ...Object.keys(exerciseKinds).map((kind) => `../../exercises/${kind}`),
  ...Object.keys(activityKinds).map((kind) => `../../activities/${kind}`),
];
// What only one kind has is shown in the kind's own folder.
const own = import.meta.glob<{ examples: readonly RuleExamples[] }>(
  ["../../exercises/*/examples.ts", "../../activities/*/examples.ts"],
  { eager: true },
);
const rules = [
  ...Object.values(own).flatMap(({ examples }) => examples),
  ...fenceExamples,
  ...directiveExamples,
  ...proseExamples,
  ...exerciseExamples,
  ...activityExamples,
  ...blockExamples,
  ...fileExamples,
  ...planExamples,
  ...parityExamples,
];

describe.each(rules)("$rule", ({ rule, good, bad }) => {
  it.each(good)("accepts %j", (example) => {
    const { diagnostics, output } = compileCourse(exampleInput(example), parsers);
    expect(diagnostics.map((each) => formatDiagnostic(each))).toEqual([]);
    expect(output).toBeDefined();
  });

  it.each(bad)("names the place %s, and nothing else, in %j", (at, example) => {
    const { diagnostics } = compileCourse(exampleInput(example), parsers);
    const found = diagnostics.map((each) => `${each.file}:${each.line}:${each.column} ${each.rule}`);
    expect(found).toEqual([`${expectedPlace(at, example)} ${rule}`]);
    for (const { message } of diagnostics) expect(message).toMatch(/^Unexpected .+, expected .+; .+$/u);
  });
});

describe("the rules", () => {
  it("have examples, every one of them", () => {
    const sources = ["..", "../rules", "../parity", ...kinds]
      .map((folder) => new URL(`${folder}/`, import.meta.url))
      .flatMap((folder) =>
        readdirSync(folder)
          .filter((name) => /(?<!\.test|examples?)\.ts$/u.test(name))
          .map((name) => new URL(name, folder)),
      )
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    const call =
      /(?:\b(?:report|problem|fail|say|stop|bad|error|warn|differ)\(\s*(?:[\w.()-]+,\s*|"course.yaml",\s*)*|rule: )"([a-z]+(?:-[a-z]+)+)"/gu;
    const used = new Set([...sources.matchAll(call)].map(([, id]) => id));
    const shown = new Set(rules.map(({ rule }) => rule));
    // What no small course can show: that there is none. It is tested with the compiler.
    expect([...used].filter((id) => id !== undefined && !shown.has(id)).sort()).toEqual(["course-missing"]);
    expect([...shown].filter((id) => !sources.includes(`"${id}"`)).sort()).toEqual([]);
  });
});
