import { describe, expect, it } from "vitest";
import { compileCourse } from "../../compiler/compile.ts";
import { loadParsers } from "../../compiler/parsers.ts";
import { exampleInput } from "../../compiler/rules/example.ts";
import type { ExerciseBlock } from "../../course/types.ts";
import { textOf } from "../text.ts";
import type { LabelItem } from "./schema.ts";

const parsers = await loadParsers();
const list = ["Low", "Middle", "*High*", "Top"].map((each) => `- ${each}\n  > Why ${each}.\n`).join("");
const label = (own: string, inside = `Where?\n\n${list}`) => `:::label{#a objective=greet ${own}}\n${inside}:::\n`;

function compiled(body: string) {
  const { output, diagnostics } = compileCourse(exampleInput(body), parsers);
  const lesson = [...(output?.course.lessons.values() ?? [])].find(({ id }) => id === "greeting");
  const block = lesson?.blocks.find((each): each is ExerciseBlock => each.type === "exercise");
  return { block, item: block?.item as LabelItem | undefined, diagnostics };
}

describe("reading `label`", () => {
  it("keeps the labels in the order of the places, and names the figure whose code is needed", () => {
    const { block, item } = compiled(label("figure=steps"));
    expect(block?.figure).toBe("steps");
    expect(item?.figure).toBe("steps");
    expect(item?.labels.map(({ prose, feedback }) => [textOf(prose), textOf(feedback)])).toEqual([
      ["Low", "Why Low."],
      ["Middle", "Why Middle."],
      ["High", "Why High."],
      ["Top", "Why Top."],
    ]);
    expect(item?.axes).toBeUndefined();
  });

  it("keeps the axes: named otherwise, it has other words and the same shape", () => {
    const [plain, named, renamed] = ["", 'x=Effort y="What for"', "x=Work y=Use"].map((axes) =>
      compiled(label(`figure=matrix ${axes}`)),
    );
    expect(named?.item?.axes).toEqual({ x: "Effort", y: "What for" });
    expect(named?.block?.shape).toBe(renamed?.block?.shape);
    expect(named?.block?.text).not.toBe(renamed?.block?.text);
    expect(plain?.block?.shape).not.toBe(named?.block?.shape);
  });

  it("is another exercise with another figure", () => {
    const [steps, scale] = ["steps", "scale"].map((figure) => compiled(label(`figure=${figure}`)).block?.shape);
    expect(steps).not.toBe(scale);
  });

  it.each([
    ["an empty figure", 'figure=""', undefined, ["attribute-empty"]],
    [
      "an ordered list",
      "figure=steps",
      "Where?\n\n1. One\n   > a\n2. Two\n   > b\n3. Three\n   > c\n",
      ["answer-list"],
    ],
    ["a label without its reason", "figure=steps", `Where?\n\n${list}- Fifth\n`, ["option-feedback"]],
    ["the same label twice", "figure=steps", `Where?\n\n${list}- low\n  > b\n`, ["option-duplicate"]],
    ["no question", "figure=steps", list, ["prompt-missing"]],
    ["a misspelt attribute", "figur=steps", undefined, ["attribute-unknown"]],
    ["an unknown attribute", "figure=steps z=1", undefined, ["attribute-unknown"]],
  ])("refuses %s, and says no more than that", (_, own, inside, expected) => {
    expect(compiled(label(own, inside)).diagnostics.map(({ rule }) => rule)).toEqual(expected);
  });

  it("says which figure was meant, and which can be labelled", () => {
    const [misspelt, quantities] = ["triangel", "pie"].map((figure) => compiled(label(`figure=${figure}`)).diagnostics);
    expect(misspelt?.[0]?.message).toMatch(/did you mean `triangle`/);
    expect(quantities?.[0]?.message).toMatch(/expected `triangle`.+ or `wheel`; the places of this one/);
    expect(quantities?.[0]?.message).not.toMatch(/`curve`/);
  });
});
