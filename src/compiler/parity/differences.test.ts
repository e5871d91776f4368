import { describe, expect, it } from "vitest";
import { differenceOf } from "./differences.ts";

describe("the difference of two shapes", () => {
  it.each([
    ["a count", { rows: 4, key: [0] }, { rows: 3, key: [0] }, "`rows` 3", "4"],
    ["a key", { key: [0, 1] }, { key: [0, 0] }, "item 2 with `key` 1", "2"],
    ["a right option", { right: [0] }, { right: [1, 2] }, "right answer 2, 3", "1"],
    ["a list", { blanks: ["typed", "typed"] }, { blanks: ["typed"] }, "1 `blanks`", "2"],
    [
      "a part of a list",
      { blanks: [{ choices: 3, key: 1 }] },
      { blanks: [{ choices: 2, key: 1 }] },
      "item 1 with `choices` 2",
      "3",
    ],
    ["a word", { figure: "cycle" }, { figure: "steps" }, "`figure` `steps`", "`cycle`"],
    ["a switch", { ends: true }, { ends: false }, "`ends` `false`", "`true`"],
    ["what is missing", { step: 1 }, {}, "`step` none", "1"],
  ])("names %s", (_, first, second, found, expected) => {
    expect(differenceOf(first, second)).toEqual({ found, expected });
  });
});
