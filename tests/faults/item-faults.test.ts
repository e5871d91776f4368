import { describe, expect, it } from "vitest";
import { createCompiler } from "../../src/compiler/compile.ts";
import { readContent } from "../../src/compiler/files.ts";
import type { ContentInput } from "../../src/compiler/input.ts";
import { loadParsers } from "../../src/compiler/parsers.ts";
import { readForReview } from "../../src/review/review.ts";
import { rules } from "../../src/review/rules.ts";
import { itemFaults } from "./item-faults.ts";

const parsers = await loadParsers();
const compiler = createCompiler(parsers);
const content = await readContent("content");

/** The lines that a rule finds in a course. */
function linesFound(rule: string, input: ContentInput): string[] {
  const found: string[] = [];
  const course = readForReview(input, compiler, parsers);
  rules
    .find((each) => each.rule === rule)
    ?.check(course, (file, { line }) => found.push(input.files.get(file)?.split("\n")[line - 1] ?? ""));
  return found;
}

describe("a fault in an item, in the real course", () => {
  it.each(itemFaults)("is found at its line: $what ($rule)", ({ rule, file, seed }) => {
    const text = content.files.get(file) ?? "";
    const [seeded, reported] = seed(text);
    expect(seeded).not.toBe(text);
    expect(linesFound(rule, content)).toEqual([]);
    const found = linesFound(rule, { ...content, files: new Map([...content.files, [file, seeded]]) });
    expect(found).toContainEqual(expect.stringMatching(reported));
  });
});
