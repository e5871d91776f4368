import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earned } from "../score.ts";
import { prose } from "../testing/prose.ts";
import { rules } from "./grade.ts";
import type { LabelItem } from "./schema.ts";

const itemOf = (count: number): LabelItem => ({
  figure: "chain",
  labels: Array.from({ length: count }, () => ({ prose: prose("a"), feedback: prose("b") })),
});

/** An item with one of its answers. */
const answered = fc.integer({ min: 3, max: 10 }).chain((count) =>
  fc.tuple(
    fc.constant(itemOf(count)),
    fc
      .shuffledSubarray([...Array(count).keys()], { minLength: count })
      .chain((all) => fc.tuple(...all.map((each) => fc.constantFrom<number | null>(each, null)))),
  ),
);

describe("Label", () => {
  it("gives a point for each label in its place, and takes none", () => {
    fc.assert(
      fc.property(answered, ([item, answer]) => {
        const right = answer.filter((label, place) => label === place).length;
        expect(earned(rules, item, answer)).toEqual({ points: right, max: item.labels.length });
      }),
    );
  });

  it("reads back what can be placed, and no label twice", () => {
    fc.assert(fc.property(answered, ([item, answer]) => void expect(rules.read(item, answer)).toEqual(answer)));
    expect(rules.read(itemOf(3), [0, 0, null])).toBeUndefined();
    expect(rules.read(itemOf(3), [0, 1, 3])).toBeUndefined();
  });

  it("lacks what is empty, and keeps for the next try what is right", () => {
    expect(rules.missing(itemOf(3), [null, 0, null])).toBe(2);
    expect(rules.again?.(itemOf(3), [0, 2, 1])).toEqual([0, null, null]);
    expect(rules.again?.(itemOf(3), [0, 1, 2])).toEqual([null, null, null]);
  });
});
