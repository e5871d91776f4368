import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earned } from "../score.ts";
import { prose } from "../testing/prose.ts";
import { changeOf, rated, ratings, rules } from "./grade.ts";
import type { RateItem } from "./schema.ts";

const itemOf = (count: number): RateItem => ({
  statements: Array.from({ length: count }, () => prose("a")),
  again: false,
});

const answered = fc
  .array(fc.constantFrom(null, ...ratings), { minLength: 1, maxLength: 20 })
  .map((answer) => ({ item: itemOf(answer.length), answer }));

describe("Rate", () => {
  it("counts as done whatever was answered, and accounts for nothing", () => {
    fc.assert(
      fc.property(answered, ({ item, answer }) => {
        expect(earned(rules, item, answer)).toEqual({ points: 1, max: 1 });
        expect(rules.account(item, answer)).toEqual([]);
      }),
    );
  });

  it("misses each statement until it is rated, one by one", () => {
    fc.assert(
      fc.property(answered, fc.constantFrom(...ratings), ({ item, answer }, rating) => {
        let now = answer as ReturnType<typeof rules.start>;
        for (const at of answer.keys()) {
          const before = rules.missing(item, now);
          const next = rated(now, at, rating);
          expect(next[at]).toBe(rating);
          expect(next.filter((_, other) => other !== at)).toEqual(now.filter((_, other) => other !== at));
          expect(rules.missing(item, next)).toBe(before - (now[at] === null ? 1 : 0));
          now = next;
        }
        expect(rules.missing(item, now)).toBe(0);
      }),
    );
    expect(rules.missing(itemOf(3), rules.start(itemOf(3), []))).toBe(3);
  });

  it("goes on with what is there when it is answered anew, and never shuffles", () => {
    fc.assert(
      fc.property(answered, ({ item, answer }) => {
        expect(rules.again?.(item, answer)).toEqual(answer);
        expect(rules.choices(item)).toBe(0);
      }),
    );
  });

  it("reads nothing but a rating or nothing for each statement", () => {
    const item = itemOf(2);
    for (const value of [
      [1, 2],
      [null, 5],
      [null, null],
    ])
      expect(rules.read(item, value)).toEqual(value);
    for (const value of [
      [1],
      [1, 2, 3],
      [0, 1],
      [6, 1],
      [1.5, 1],
      ["1", 1],
      [1, undefined],
      new Array(2),
      {},
      null,
      "12",
    ])
      expect(rules.read(item, value)).toBeUndefined();
  });

  it("tells up from down from same, and nothing where one of the two is not there", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ratings), fc.constantFrom(...ratings), (earlier, now) => {
        expect(changeOf(earlier, now)).toBe(["down", "same", "up"][Math.sign(now - earlier) + 1]);
      }),
    );
    expect(changeOf(undefined, 3)).toBeUndefined();
    expect(changeOf(null, 3)).toBeUndefined();
    expect(changeOf(3, null)).toBeUndefined();
  });
});
