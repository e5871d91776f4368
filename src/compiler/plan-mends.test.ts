import { expect, test } from "vitest";
import { compileCourse } from "./compile.ts";
import { loadParsers } from "./parsers.ts";
import { exampleInput, lessonFront } from "./rules/example.ts";

const parsers = await loadParsers();
const page = "---\ntitle: A\nsummary: B\n---\n\nText.\n";
const lesson = (objective: string, aliases = "") =>
  `${lessonFront.replace("greet", objective).replace("minutes: 5", `minutes: 5${aliases}`)}\nText.\n`;

/** What is said of a course of two modules, each of two lessons; `call` was called `ring` before. */
function said(last: string, rest = "") {
  const files = {
    "course.yaml": `id: sample\nlanguages: [en]\npass: 80\nskills: [listen]\nmodules:\n  - { id: first, lessons: [greeting, parting] }\n  - { id: phone, lessons: [call, ${last}] }\n${rest}`,
    "modules/phone/module.en.md": page,
    "modules/phone/call.en.md": lesson("call", "\naliases: [ring]"),
    "modules/phone/answer.en.md": lesson("answer"),
  };
  return compileCourse(exampleInput({ files }), parsers)
    .diagnostics.map(({ message }) => message)
    .join("\n");
}

const requires = (name: string) => said(`{ id: answer, requires: [${name}] }`);

test("who writes a lesson's former id is told the present one", () => {
  expect(requires("ring")).toMatch(/^Unexpected requirement `ring`, expected .*; it is `call` now$/u);
  expect(said("answer", "mix: [[ring]]\n")).toMatch(/^Unexpected lesson `ring`, expected .*; it is `call` now$/u);
});

test("who writes the wrong module before a lesson, or a slip in either, is told the right one", () => {
  expect(requires("first/call")).toMatch(/; did you mean `phone\/call`\?$/u);
  expect(requires("phone/cal")).toMatch(/; did you mean `phone\/call`\?$/u);
});

test("who names a module where lessons stand, or a lesson's own module, is told to name lessons", () => {
  expect(said("answer", "mix: [[phone]]\n")).toMatch(/; `phone` is a module: name its lessons$/u);
  expect(requires("phone")).toMatch(/; name those of the module's lessons that come first$/u);
});

test("what a route leaves out is named, of many the first three", () => {
  const titled = (text: string) => text.split("\n").filter((line) => line.includes("locked"));
  expect(titled(said("{ id: answer, requires: [first, call] }", "routes: { quick: [greeting, answer] }\n"))).toEqual([
    "Unexpected locked lesson `answer`, expected `parting` and `call` before it on the route; take that in, or leave this out",
  ]);
});
