import { describe, expect, it } from "vitest";
import { compileCourse } from "../../compiler/compile.ts";
import { loadParsers } from "../../compiler/parsers.ts";
import { exampleInput } from "../../compiler/rules/example.ts";
import { parseExample } from "../../compiler/testing.ts";
import type { ParseContext } from "../parsing.ts";
import { parse } from "./parse.ts";

/** Parses with attributes, which the inside of an exercise does not have. */
const read = (attributes: ParseContext["attributes"], source = "How long?\n\n> So long.\n") =>
  parseExample((body, context) => parse(body, { ...context, attributes }), source);

const scale = { answer: "5", min: "0", max: "10" };
const parsers = await loadParsers();

/** Both languages of a lesson with one exercise, by its attributes. */
function compileTwins(en: string, es: string) {
  const text = (attributes: string) => `:::estimate{#a objective=greet ${attributes}}\nHow long?\n\n> So long.\n:::\n`;
  return compileCourse(exampleInput({ body: text(en), twin: text(es) }), parsers).diagnostics;
}

describe("reading `estimate`", () => {
  it("takes steps of 1 and no tolerance, unless it is told otherwise", () => {
    const { parsed, rules } = read(scale);
    expect(rules).toEqual([]);
    const { reason, ...numbers } = parsed?.item ?? {};
    expect(numbers).toEqual({ answer: 5, min: 0, max: 10, step: 1, tolerance: 0 });
    expect(parsed?.shape).toEqual(numbers);
    expect(parsed?.prompt.children).toHaveLength(1);
    expect(reason?.children).toMatchObject([{ tagName: "p" }]);
  });

  it("reads decimal commas and points, and keeps the unit out of what the answers hang on", () => {
    const { parsed } = read({ ...scale, answer: "3,5", step: "0.5", tolerance: "0,5", unit: "min" });
    expect(parsed?.item).toMatchObject({ answer: 3.5, min: 0, max: 10, step: 0.5, tolerance: 0.5, unit: "min" });
    expect(parsed?.shape).toEqual({ answer: 3.5, min: 0, max: 10, step: 0.5, tolerance: 0.5 });
    expect(parsed?.words).toEqual(["min"]);
  });

  it("reaches the answer by steps that no binary fraction can express", () => {
    for (const answer of ["0.1", "0.3", "0.7", "1.1", "2.9"])
      expect(read({ answer, min: "0", max: "3", step: "0.1" }).rules).toEqual([]);
    expect(read({ answer: "0.35", min: "0", max: "3", step: "0.1" }).rules).toEqual(["attribute-value"]);
  });

  it("takes a quote before the question for part of it, and those at the end for the reason", () => {
    const { parsed } = read(scale, "> Is it far?\n\nHow long?\n\n> So long.\n\n> And why.\n");
    expect(parsed?.prompt.children).toMatchObject([{ tagName: "blockquote" }, { tagName: "p" }]);
    expect(parsed?.item.reason.children).toHaveLength(2);
    // Shown after any answer it would tell the number to whoever was wrong once.
    expect(parsed?.after).toBeUndefined();
  });

  it("gives no item where anything is wrong", () => {
    expect(read({ ...scale, answer: "11" })).toEqual({ parsed: undefined, rules: ["attribute-value"] });
    expect(read(scale, "How long?\n")).toEqual({ parsed: undefined, rules: ["reason-missing"] });
    expect(read({ min: "0" }).rules).toEqual(["attribute-missing", "attribute-missing"]);
  });

  it("wants the same numbers in all languages, however they are written, but not the same unit", () => {
    const en = 'answer=3.5 min=0 max=10 step=0.5 unit="minutes"';
    expect(compileTwins(en, 'answer="3,5" min=0 max=10 step="0,5" unit="minutos"')).toEqual([]);
    const other = compileTwins(en, 'answer="4,5" min=0 max=10 step="0,5" unit="minutos"');
    expect(other.map(({ severity }) => severity)).toContain("error");
  });
});
