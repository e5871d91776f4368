import { describe, expect, it } from "vitest";
import { compileCourse } from "../../compiler/compile.ts";
import { loadParsers } from "../../compiler/parsers.ts";
import { exampleInput } from "../../compiler/rules/example.ts";
import { parseExample } from "../../compiler/testing.ts";
import type { ExerciseBlock } from "../../course/types.ts";
import { parse } from "./parse.ts";
import type { RateItem } from "./schema.ts";

const parsers = await loadParsers();

/** The exercises of a lesson, compiled. */
function compiled(body: string): readonly ExerciseBlock[] {
  const { output } = compileCourse(exampleInput(body), parsers);
  const lesson = [...(output?.course.lessons.values() ?? [])].find(({ id }) => id === "greeting");
  return (lesson?.blocks ?? []).flatMap((block) => (block.type === "exercise" ? [block] : []));
}

const rate = (attributes: string, list = "- I look up\n- I listen\n") =>
  `:::rate{${attributes} objective=greet}\nHow much is this you?\n\n${list}:::\n`;

describe("reading `rate`", () => {
  it("keeps the statements in the author's order, and what is after any answer", () => {
    const { parsed, rules } = parseExample(parse, "How much?\n\n- One\n- *Two*\n\n> Look at it again in a month.\n");
    expect(rules).toEqual([]);
    expect(parsed?.item.statements.map(({ children }) => children)).toMatchObject([
      [{ value: "One" }],
      [{ tagName: "em" }],
    ]);
    expect(parsed?.item).toMatchObject({ again: false });
    expect(parsed?.item.ends).toBeUndefined();
    expect(parsed?.after?.children).toMatchObject([{ tagName: "p" }]);
    expect(parsed?.shape).toEqual({ statements: 2, ends: false });
  });

  it.each([
    ["an ordered list", "How much?\n\n1. One\n2. Two\n", ["answer-list"]],
    ["a task list", "How much?\n\n- [ ] One\n- [ ] Two\n", ["answer-list"]],
    ["a quote under a statement", "How much?\n\n- One\n  > why\n- Two\n", ["option-content"]],
    ["the same statement twice", "How much?\n\n- One\n- one\n", ["option-duplicate"]],
    ["no question", "- One\n- Two\n", ["prompt-missing"]],
    ["too many statements", `How much?\n\n${[...Array(21).keys()].map((n) => `- ${n}!\n`).join("")}`, ["option-count"]],
  ])("gives no item for %s, and says what is wrong", (_, source, expected) => {
    const { parsed, rules } = parseExample(parse, source);
    expect(parsed).toBeUndefined();
    expect(rules).toEqual(expected);
  });

  it("names the ends of the scale where the author does; other ends, another shape and another text", () => {
    const [plain, named, renamed] = ["", 'low=Never high="At all times" ', "low=No high=Yes "].map(
      (ends) => compiled(rate(`#a ${ends}`))[0],
    );
    const item = named?.item as RateItem;
    expect(item.ends?.low.children).toEqual([{ type: "text", value: "Never" }]);
    expect(item.ends?.high.children).toEqual([{ type: "text", value: "At all times" }]);
    expect(new Set([plain?.shape, named?.shape]).size).toBe(2);
    expect(named?.shape).toBe(renamed?.shape);
    expect(new Set([plain?.text, named?.text, renamed?.text]).size).toBe(3);
  });

  it("asks an earlier one again: the block names it, and the shape is the same", () => {
    const [first, second] = compiled(`${rate("#a")}\n${rate("#b again=a")}`);
    expect(first?.again).toBeUndefined();
    expect(second?.again).toBe("a");
    expect([first?.item, second?.item]).toMatchObject([{ again: false }, { again: true }]);
    expect(second?.shape).toBe(first?.shape);
  });

  it("says nothing of an earlier exercise that may stand in a file which could not be read, or is not there", () => {
    const input = exampleInput(rate("#b again=a"));
    const path = "modules/first/parting.en.md";
    const found = (files: ReadonlyMap<string, string>) =>
      compileCourse({ ...input, files }, parsers).diagnostics.map((each) => each.rule);
    expect(found(input.files)).toEqual(["again-unknown"]);
    const unreadable = new Map(input.files).set(path, `${input.files.get(path)}\n${rate("#a").replace(/:::\n$/u, "")}`);
    expect(found(unreadable)).toEqual(["fence-unclosed"]);
    expect(found(new Map([...input.files].filter(([each]) => each !== path)))).toEqual(["file-missing"]);
  });
});
