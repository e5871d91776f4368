import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earned } from "../score.ts";
import { prose } from "../testing/prose.ts";
import { moved, rules } from "./grade.ts";
import type { OrderItem } from "./schema.ts";

const itemOf = (count: number): OrderItem => ({
  parts: Array.from({ length: count }, () => ({ prose: prose("a"), feedback: prose("b") })),
});
const range = (count: number) => [...Array(count).keys()];

/** An item with one of its arrangements. */
const answered = fc
  .integer({ min: 2, max: 10 })
  .chain((count) =>
    fc.tuple(
      fc.constant(itemOf(count)),
      fc.shuffledSubarray(range(count), { minLength: count, maxLength: count }),
      fc.nat(count - 1),
      fc.nat(count - 1),
    ),
  );

describe("Order", () => {
  it("scores within 0 and the number of neighbouring pairs", () => {
    fc.assert(
      fc.property(answered, ([item, answer]) => {
        const { points, max } = earned(rules, item, answer);
        expect(max).toBe(item.parts.length - 1);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(max);
      }),
    );
  });

  it("counts the pairs of the key that stand together in their order", () => {
    fc.assert(
      fc.property(answered, ([item, answer]) => {
        const places = range(item.parts.length).map((part) => answer.indexOf(part));
        const together = places.filter((place, part) => part > 0 && place === (places[part - 1] ?? -9) + 1);
        expect(earned(rules, item, answer).points).toBe(together.length);
      }),
    );
  });

  it("gives full marks exactly for the key", () => {
    fc.assert(
      fc.property(answered, ([item, answer]) => {
        const { points, max } = earned(rules, item, answer);
        expect(points === max).toBe(answer.every((part, place) => part === place));
        expect(earned(rules, item, range(item.parts.length))).toEqual({ points: max, max });
      }),
    );
  });

  it("begins as it was shuffled, but never in the right order", () => {
    fc.assert(
      fc.property(answered, ([item, order]) => {
        const start = rules.start(item, order);
        expect([...start].sort((a, b) => a - b)).toEqual(range(item.parts.length));
        expect(start).not.toEqual(range(item.parts.length));
        expect(rules.start(item, range(item.parts.length))).not.toEqual(range(item.parts.length));
      }),
    );
    expect(rules.start(itemOf(4), [2, 0, 3, 1])).toEqual([2, 0, 3, 1]);
  });

  it("can be put in order by moves, wherever it begins", () => {
    fc.assert(
      fc.property(answered, ([item, answer]) => {
        const sorted = range(item.parts.length).reduce<readonly number[]>(
          (now, part) => moved(now, now.indexOf(part), part),
          answer,
        );
        expect(earned(rules, item, sorted)).toEqual({ points: item.parts.length - 1, max: item.parts.length - 1 });
      }),
    );
  });

  it("moves one part and keeps the others in their order", () => {
    fc.assert(
      fc.property(answered, ([item, answer, from, to]) => {
        const next = moved(answer, from, to);
        expect(next[to]).toBe(answer[from]);
        expect(rules.read(item, next)).toEqual(next);
        const others = (list: readonly number[]) => list.filter((part) => part !== answer[from]);
        expect(others(next)).toEqual(others(answer));
        expect(moved(next, to, from)).toEqual(answer);
      }),
    );
    expect(moved([0, 1, 2], 1, 9)).toEqual([0, 2, 1]);
    expect(moved([0, 1, 2], 1, -9)).toEqual([1, 0, 2]);
  });

  it("reads back every arrangement, and only arrangements, and never throws", () => {
    fc.assert(
      fc.property(
        answered,
        fc.anything({ withSparseArray: true, withNullPrototype: true }),
        ([item, answer], value) => {
          expect(rules.read(item, answer)).toEqual(answer);
          const read = rules.read(item, value);
          if (read !== undefined) expect([...read].sort((a, b) => a - b)).toEqual(range(item.parts.length));
        },
      ),
    );
    for (const value of [
      null,
      undefined,
      0,
      "012",
      [0, 1],
      [0, 1, 1],
      [0, 1, 3],
      ["0", 1, 2],
      new Array(3),
      { length: 3 },
    ])
      expect(rules.read(itemOf(3), value)).toBeUndefined();
  });
});
