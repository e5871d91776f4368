import { describe, expect, it } from "vitest";
import type { ModuleIndex } from "../../course/types.ts";
import { choiceAt, choiceHash, lessonsOf } from "./choice.ts";

const lesson = (id: string, ...aliases: readonly string[]) => ({ id, aliases });
const modules = [
  { id: "empty", lessons: [] },
  { id: "quality", lessons: [lesson("dimensions", "five"), lesson("quality")] },
  { id: "sins", lessons: [lesson("seven")] },
] as unknown as readonly ModuleIndex[];

describe("What is printed, by its address", () => {
  it.each([
    ["#seven", { module: "sins", lesson: "seven" }],
    ["#five", { module: "quality", lesson: "dimensions" }],
    ["#quality/", { module: "quality" }],
    ["#sins", { module: "sins" }],
    ["#quality", { module: "quality", lesson: "quality" }],
    ["", { module: "quality", lesson: "dimensions" }],
    ["#nothing", { module: "quality", lesson: "dimensions" }],
    ["#empty/", { module: "quality", lesson: "dimensions" }],
  ])("%s", (hash, choice) => {
    expect(choiceAt(modules, hash)).toEqual(choice);
  });

  it("is read back as it was written, and names the lessons in the order of the course", () => {
    for (const choice of [{ module: "quality" }, { module: "sins", lesson: "seven" }])
      expect(choiceAt(modules, choiceHash(choice))).toEqual(choice);
    expect(lessonsOf(modules, { module: "quality" })).toEqual(["dimensions", "quality"]);
    expect(lessonsOf(modules, { module: "quality", lesson: "quality" })).toEqual(["quality"]);
  });

  it("is nothing where a course has no lesson", () => {
    expect(choiceAt([], "#seven")).toBeUndefined();
  });
});
