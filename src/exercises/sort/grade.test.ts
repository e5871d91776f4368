import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earned, isFull } from "../score.ts";
import { prose } from "../testing/prose.ts";
import { nextOf, placed, rules } from "./grade.ts";
import type { SortAnswer, SortItem } from "./schema.ts";

/** An item with an answer to it, half given ones included, and a shuffle. */
const answered = fc.tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 3, max: 14 })).chain(([groups, count]) => {
  const group = fc.nat(groups - 1);
  const item: fc.Arbitrary<SortItem> = fc.array(group, { minLength: count, maxLength: count }).map((key) => ({
    groups: Array.from({ length: groups }, () => ({ prose: prose("a") })),
    parts: key.map((each) => ({ prose: prose("b"), feedback: prose("c"), group: each })),
  }));
  const answer: fc.Arbitrary<SortAnswer> = fc.array(fc.option(group), { minLength: count, maxLength: count });
  const order = fc.shuffledSubarray([...Array(count).keys()], { minLength: count });
  return fc.tuple(item, answer, order);
});

describe("Sort", () => {
  it("gives a point for each item in its group, and takes none away", () => {
    fc.assert(
      fc.property(answered, ([item, answer]) => {
        const right = item.parts.filter(({ group }, part) => answer[part] === group).length;
        expect(earned(rules, item, answer)).toEqual({ points: right, max: item.parts.length });
        const key = item.parts.map(({ group }) => group);
        expect(isFull(earned(rules, item, key))).toBe(true);
      }),
    );
  });

  it("misses exactly the items without a group", () => {
    fc.assert(
      fc.property(answered, ([item, answer, order]) => {
        expect(rules.missing(item, rules.start(item, order))).toBe(item.parts.length);
        const all = order.reduce<SortAnswer>((now, part) => placed(now, part, 0), answer);
        expect(rules.missing(item, all)).toBe(0);
        expect(rules.missing(item, answer)).toBe(answer.filter((group) => group === null).length);
      }),
    );
  });

  it("lets the next try begin with what was right alone, and anew after a full answer", () => {
    fc.assert(
      fc.property(answered, ([item, answer]) => {
        const next = rules.again?.(item, answer) ?? [];
        const { points, max } = earned(rules, item, answer);
        const kept = points === max ? 0 : points;
        expect(earned(rules, item, next).points).toBe(kept);
        expect(rules.missing(item, next)).toBe(max - kept);
      }),
    );
  });

  it("brings up every item without a group once, in the order in which they are shown, from any place on", () => {
    fc.assert(
      fc.property(answered, fc.nat(), ([, answer, order], from) => {
        const left = order.filter((part) => answer[part] === null);
        expect(nextOf(answer, order)).toBe(left[0]);
        const seen: number[] = [];
        let now = answer;
        let part = nextOf(now, order, order[from % order.length]);
        while (part !== undefined && seen.length <= order.length) {
          seen.push(part);
          now = placed(now, part, 0);
          part = nextOf(now, order, part);
        }
        const cut = left.indexOf(seen[0] ?? -1);
        expect(seen).toEqual(cut === -1 ? [] : [...left.slice(cut), ...left.slice(0, cut)]);
      }),
    );
    // Left for later: the same item comes up again when it is the last one.
    expect(nextOf([0, null, 0], [2, 1, 0], 1)).toBe(1);
  });

  it("reads back every answer, and only answers, and never throws", () => {
    fc.assert(
      fc.property(
        answered,
        fc.anything({ withSparseArray: true, withNullPrototype: true }),
        ([item, answer], value) => {
          expect(rules.read(item, answer)).toEqual(answer);
          const read = rules.read(item, value);
          if (read !== undefined) expect(read).toHaveLength(item.parts.length);
        },
      ),
    );
    const item: SortItem = {
      groups: [{ prose: prose("a") }, { prose: prose("b") }],
      parts: [0, 1].map((group) => ({ prose: prose("c"), feedback: prose("d"), group })),
    };
    for (const value of [
      null,
      undefined,
      0,
      "01",
      [],
      [0],
      [0, 1, 0],
      [0, 2],
      [0, -1],
      [0, 0.5],
      ["0", 1],
      [0, "length"],
      [0, undefined],
      new Array(2),
      { length: 2, 0: 0, 1: 1 },
    ])
      expect(rules.read(item, value)).toBeUndefined();
  });
});
