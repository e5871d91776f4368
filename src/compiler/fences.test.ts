import { describe, expect, it } from "vitest";
import { compileCourse } from "./compile.ts";
import { loadParsers } from "./parsers.ts";
import { exampleInput, lessonFront } from "./rules/example.ts";

const parsers = await loadParsers();
const above = lessonFront.split("\n").length - 1;

const open = "::::dialogue{#d objective=greet customer=Anna mood=3 channel=counter}";
const turn = ':::turn{#a}\nWell?\n\n- [Stay](#b "+1")\n  > Why.\n- [Go](#c "-1")\n  > Why.';
const good = ":::ending{#b outcome=good}\nSo.";
const poor = ":::ending{#c outcome=poor}\nSo.";

/** What is found in a lesson, as `line rule`, of lines joined by line ends. */
function found(...lines: string[]): string[] {
  const { diagnostics } = compileCourse(exampleInput(`${lines.join("\n")}\n`), parsers);
  return diagnostics.map(({ line, rule }) => `${line - above} ${rule}`);
}

describe("fences inside fences", () => {
  it("are paired from the inside out, however many colons the outer one has", () => {
    expect(found(open, turn, ":::", good, ":::", poor, ":::", "::::")).toEqual([]);
    expect(found(`::${open}`, turn, ":::", good, ":::", poor, ":::", "::::::")).toEqual([]);
  });

  it.each([
    ["a part is not closed", [open, turn, good, ":::", poor, ":::", "::::"], "2 fence-unclosed"],
    ["a part is closed after the others", [open, turn, good, ":::", poor, ":::", ":::", "::::"], "2 fence-unclosed"],
    ["the last part is not closed", [open, turn, ":::", good, ":::", poor, "::::"], "13 fence-crossed"],
    ["a part is closed as the whole is", [open, turn, "::::", good, ":::", poor, ":::", "::::"], "2 fence-crossed"],
    ["a part is closed by too many", [open, turn, ":::::", good, ":::", poor, ":::", "::::"], "2 fence-length"],
    ["a part is closed by too few", [open, turn, "::", good, ":::", poor, ":::", "::::"], "2 fence-length"],
    ["a part is never opened", [open, "Well?", ":::", good, ":::", poor, ":::", "::::"], "3 fence-unopened"],
    ["a part is closed twice", [open, turn, ":::", ":::", good, ":::", poor, ":::", "::::"], "10 fence-unopened"],
    ["the whole is not closed", [open, turn, ":::", good, ":::", poor, ":::"], "1 fence-unclosed"],
    ["the whole has too few colons", [open.slice(1), turn, ":::", good, ":::", poor, ":::", ":::"], "1 fence-unclosed"],
    [
      "the whole opens with too few",
      [open.slice(1), turn, ":::", good, ":::", poor, ":::", "::::"],
      "1 fence-unclosed",
    ],
    [
      "the parts have too many",
      [open, `:${turn}`, "::::", `:${good}`, "::::", `:${poor}`, "::::", "::::"],
      "1 fence-unclosed",
    ],
    ["a part is not at the margin", [open, turn, ":::", `  ${good}`, ":::", poor, ":::", "::::"], "10 fence-indent"],
    [
      "a part cannot be read",
      [open, turn.replace("{", " {"), ":::", good, ":::", poor, ":::", "::::"],
      "2 directive-space",
    ],
    [
      "the whole cannot be read",
      [open.replace("=3", "="), turn, ":::", good, ":::", poor, ":::", "::::"],
      "1 attribute-unquoted",
    ],
  ] as const)("are told of once where %s", (_, lines, expected) => {
    expect(found(...lines)).toEqual([expected]);
  });

  it("of parts are told of once where what is around them was never opened", () => {
    expect(found(turn, ":::", good, ":::", poor, ":::", "::::")).toEqual(["1 directive-place"]);
    expect(found(turn, ":::", "Text.", "", good, ":::")).toEqual(["1 directive-place", "11 directive-place"]);
    expect(found(turn, ":::", good, ":::", "::::", "", "::::")).toEqual(["1 directive-place", "14 fence-unopened"]);
  });

  it("do not swallow what is wrong further down", () => {
    const broken = [open, turn, good, ":::", poor, ":::", "::::", ""];
    expect(found(...broken, ":::", "Text.")).toEqual(["2 fence-unclosed", "17 fence-unopened"]);
    expect(found(...broken, turn, ":::")).toEqual(["2 fence-unclosed", "17 directive-place"]);
    expect(found(...broken, ":::tip", "Smile.")).toEqual(["2 fence-unclosed", "17 fence-unclosed"]);
  });
});
