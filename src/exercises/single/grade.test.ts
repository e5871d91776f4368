import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earned } from "../score.ts";
import { prose } from "../testing/prose.ts";
import { rules } from "./grade.ts";
import type { SingleItem } from "./schema.ts";

const items: fc.Arbitrary<SingleItem> = fc.integer({ min: 2, max: 9 }).chain((count) =>
  fc.record({
    options: fc.constant(Array.from({ length: count }, () => ({ prose: prose("a"), feedback: prose("b") }))),
    key: fc.nat(count - 1),
  }),
);

describe("Single", () => {
  it("gives the only point for the key, and for nothing else", () => {
    fc.assert(
      fc.property(items, (item) => {
        item.options.forEach((_, answer) => {
          expect(earned(rules, item, answer)).toEqual({ points: answer === item.key ? 1 : 0, max: 1 });
        });
        expect(earned(rules, item, null)).toEqual({ points: 0, max: 1 });
      }),
    );
  });

  it("reads back every option and an empty answer", () => {
    fc.assert(
      fc.property(items, (item) => {
        expect(rules.read(item, null)).toBeNull();
        item.options.forEach((_, answer) => {
          expect(rules.read(item, answer)).toBe(answer);
        });
      }),
    );
  });

  it("reads nothing else, and never throws", () => {
    const stored = fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true, withMap: true });
    fc.assert(
      fc.property(items, stored, (item, value) => {
        const fits =
          value === null || (Number.isInteger(value) && Number(value) >= 0 && Number(value) < item.options.length);
        expect(rules.read(item, value)).toBe(fits ? value : undefined);
      }),
    );
    const item = fc.sample(items, 1)[0] as SingleItem;
    for (const value of ["0", 0.5, -1, NaN, Infinity, item.options.length, "length", [0], { 0: 0 }, undefined])
      expect(rules.read(item, value)).toBeUndefined();
  });

  it("misses a choice only while there is none", () => {
    fc.assert(
      fc.property(items, fc.array(fc.nat()), (item, order) => {
        expect(rules.missing(item, rules.start(item, order))).toBe(1);
        expect(rules.missing(item, item.key)).toBe(0);
      }),
    );
  });
});
