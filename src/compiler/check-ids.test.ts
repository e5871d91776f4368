import { expect, test } from "vitest";
import { createCompiler } from "./compile.ts";
import { formatDiagnostic } from "./diagnostics.ts";
import { loadParsers } from "./parsers.ts";
import { exampleInput, lessonFront } from "./rules/example.ts";

const parsers = await loadParsers();
const page = "---\ntitle: A\nsummary: B\n---\n\nText.\n";

/** A lesson of its own, called something else before. */
const lesson = (objective: string, alias = "") =>
  `${lessonFront.replace("greet", objective).replace("minutes: 5", `minutes: 5${alias && `\naliases: [${alias}]`}`)}\nText.\n`;

/** Two modules: `greeting` and `parting`, then `call` and one more. */
const course = (last: string, aliases: { readonly call?: string; readonly last?: string } = {}) =>
  exampleInput({
    files: {
      "course.yaml": `id: sample\nlanguages: [en]\npass: 80\nskills: [listen]\nmodules:\n  - { id: first, lessons: [greeting, parting] }\n  - { id: phone, lessons: [call, ${last}] }\n`,
      "modules/phone/module.en.md": page,
      "modules/phone/call.en.md": lesson("call", aliases.call),
      [`modules/phone/${last}.en.md`]: lesson("answer", aliases.last),
    },
  });

const { compile } = createCompiler(parsers);
const said = (input: ReturnType<typeof course>) =>
  compile(input)
    .diagnostics.map((each) => formatDiagnostic(each))
    .filter((line) => line.includes("id-duplicate — Unexpected lesson id"));

// One compiler for all: what the course before had twice is no matter to the next.
test.each([
  ["a lesson's id in another module", course("parting"), "modules/phone/parting.en.md"],
  ["what another lesson was called before", course("ring", { call: "ring" }), "modules/phone/call.en.md"],
  ["what two were called before", course("ring", { call: "tone", last: "tone" }), "modules/phone/ring.en.md"],
  ["what a lesson is called and was before", course("ring", { last: "ring" }), "modules/phone/ring.en.md"],
])("%s is no id of a lesson", (_, input, file) => {
  expect(said(course("ring"))).toEqual([]);
  expect(said(input)).toEqual([expect.stringContaining(file)]);
  expect(said(course("ring", { call: "tone" }))).toEqual([]);
});
