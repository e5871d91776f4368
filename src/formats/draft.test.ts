import { expect, test } from "vitest";
import { compileCourse } from "../compiler/compile.ts";
import { loadParsers } from "../compiler/parsers.ts";
import { draftCourse } from "./draft.ts";

const parsers = await loadParsers();
const item = (objective: string, level = "", right = "x") =>
  `:::single{#two-ways objective=${objective}${level}}\nWhich?\n\n- [${right}] This\n  > Yes.\n- [ ] That\n  > No.\n:::\n`;
const front = "---\ntitle: Questions\nminutes: 5\nobjectives:\n  - id: know-it\n    text: Know it\n---\n\n";
const objectives = new Set(["make-it-right/close-the-circle"]);

const problems = (markdown: string, form: "lesson" | "bank") => {
  const { path, files } = draftCourse(markdown, "es", form, objectives);
  return compileCourse({ files, images: new Map() }, parsers).diagnostics.map(({ file, rule }) => [
    file === path,
    rule,
  ]);
};

test("a lesson and a bank that are right compile in a course of their own", () => {
  expect(problems(front + item("know-it"), "lesson")).toEqual([]);
  expect(problems(front + item("make-it-right/close-the-circle"), "lesson")).toEqual([]);
  expect(problems(item("make-it-right/close-the-circle", " level=apply"), "bank")).toEqual([]);
});

test("what is wrong with them is told of their own file alone", () => {
  expect(problems(front + item("know-it", "", " "), "lesson")).toEqual([[true, expect.any(String)]]);
  expect(problems(item("make-it-right/another", " level=apply"), "bank")).toEqual([[true, expect.any(String)]]);
  expect(problems("", "bank")).toEqual([]);
});
