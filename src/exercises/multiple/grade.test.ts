import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earned } from "../score.ts";
import { prose } from "../testing/prose.ts";
import { rules, toggled } from "./grade.ts";
import type { MultipleItem } from "./schema.ts";

const items: fc.Arbitrary<MultipleItem> = fc
  .array(fc.boolean(), { minLength: 2, maxLength: 9 })
  .filter((rights) => rights.includes(true))
  .map((rights) => ({ options: rights.map((right) => ({ right, prose: prose("a"), feedback: prose("b") })) }));

const answered = items.chain((item) =>
  fc.tuple(fc.constant(item), fc.subarray([...item.options.keys()]), fc.subarray([...item.options.keys()])),
);

const keyOf = (item: MultipleItem) => [...item.options.keys()].filter((index) => item.options[index]?.right);

describe("Multiple", () => {
  it("scores within 0 and the number of right options", () => {
    fc.assert(
      fc.property(answered, ([item, answer]) => {
        const { points, max } = earned(rules, item, answer);
        expect(max).toBe(keyOf(item).length);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(max);
      }),
    );
  });

  it("gives full marks exactly for the key", () => {
    fc.assert(
      fc.property(answered, ([item, answer]) => {
        const { points, max } = earned(rules, item, answer);
        expect(points === max).toBe(JSON.stringify(answer) === JSON.stringify(keyOf(item)));
        expect(earned(rules, item, keyOf(item))).toEqual({ points: max, max });
      }),
    );
  });

  it("gives a point for a right tick and takes one for a wrong tick", () => {
    fc.assert(
      fc.property(answered, ([item, answer]) => {
        const before = earned(rules, item, answer).points;
        for (const [index, option] of item.options.entries()) {
          if (answer.includes(index)) continue;
          const after = earned(rules, item, toggled(answer, index)).points;
          if (option.right) expect([before, before + 1]).toContain(after);
          else expect(after).toBe(Math.max(0, before - 1));
        }
      }),
    );
  });

  it("does not care in which order the options were ticked, nor shown", () => {
    fc.assert(
      fc.property(answered, fc.infiniteStream(fc.nat()), ([item, answer], numbers) => {
        const shuffled = [...answer].sort(() => ((numbers.next().value ?? 0) % 2) - 0.5);
        const ticked = shuffled.reduce<readonly number[]>(toggled, rules.start(item, shuffled));
        expect(ticked).toEqual(answer);
        expect(earned(rules, item, ticked)).toEqual(earned(rules, item, answer));
      }),
    );
  });

  it("takes a tick back", () => {
    fc.assert(
      fc.property(answered, ([, answer, toggles]) => {
        expect([...toggles, ...toggles].reduce<readonly number[]>(toggled, answer)).toEqual(answer);
      }),
    );
  });

  it("reads back every answer, and only answers, and never throws", () => {
    fc.assert(
      fc.property(
        answered,
        fc.anything({ withSparseArray: true, withNullPrototype: true }),
        ([item, answer], value) => {
          expect(rules.read(item, answer)).toEqual(answer);
          const read = rules.read(item, value);
          if (read !== undefined) expect(read.every((index) => index in item.options)).toBe(true);
        },
      ),
    );
    const [item] = fc.sample(items, 1) as [MultipleItem];
    for (const value of [
      null,
      undefined,
      0,
      "0",
      ["0"],
      [1, 0],
      [0, 0],
      [-1],
      [0.5],
      [99],
      new Array(1),
      { length: 1, 0: 0 },
    ])
      expect(rules.read(item, value)).toBeUndefined();
  });

  it("misses a choice only while nothing is ticked", () => {
    fc.assert(
      fc.property(answered, ([item, answer]) => {
        expect(rules.missing(item, answer)).toBe(answer.length === 0 ? 1 : 0);
      }),
    );
  });
});
