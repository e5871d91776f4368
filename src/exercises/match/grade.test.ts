import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earned } from "../score.ts";
import { prose } from "../testing/prose.ts";
import { rules } from "./grade.ts";
import type { MatchItem } from "./schema.ts";

const itemOf = (key: readonly number[]): MatchItem => ({
  left: prose("a"),
  right: prose("b"),
  rows: key.map((each) => ({ prose: prose("c"), key: each })),
  choices: Array.from({ length: Math.max(...key) + 1 }, () => prose("d")),
});
const range = (count: number) => [...Array(count).keys()];

/** An item whose rows each have a choice of their own, with an answer. */
const single = fc.integer({ min: 2, max: 9 }).chain((count) =>
  fc.tuple(
    fc.constant(itemOf(range(count))),
    fc
      .shuffledSubarray(range(count), { minLength: count })
      .chain((all) => fc.tuple(...all.map((each) => fc.constantFrom<number | null>(each, null)))),
  ),
);

describe("Match", () => {
  it("gives a point for each right pair, and takes none", () => {
    fc.assert(
      fc.property(single, ([item, answer]) => {
        const right = answer.filter((choice, row) => choice === row).length;
        expect(earned(rules, item, answer)).toEqual({ points: right, max: item.rows.length });
      }),
    );
  });

  it("takes the same choice for all rows to which it belongs", () => {
    const item = itemOf([0, 1, 0]);
    expect(earned(rules, item, [0, 1, 0])).toEqual({ points: 3, max: 3 });
    expect(earned(rules, item, [0, 0, 0])).toEqual({ points: 2, max: 3 });
    expect(rules.read(item, [0, 0, 0])).toEqual([0, 0, 0]);
  });

  it("reads a choice for many rows only where one belongs to many", () => {
    expect(rules.read(itemOf([0, 1, 2]), [0, 0, null])).toBeUndefined();
    fc.assert(fc.property(single, ([item, answer]) => void expect(rules.read(item, answer)).toEqual(answer)));
  });

  it("lacks what has no choice yet", () => {
    expect(rules.missing(itemOf([0, 1, 2]), [null, 1, null])).toBe(2);
    expect(rules.missing(itemOf([0, 1, 2]), [2, 1, 0])).toBe(0);
  });

  it("keeps the right pairs for the next try", () => {
    expect(rules.again?.(itemOf([0, 1, 2]), [0, 2, 1])).toEqual([0, null, null]);
    expect(rules.again?.(itemOf([0, 1, 0]), [0, 1, 0])).toEqual([null, null, null]);
  });
});
