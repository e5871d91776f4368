import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawCurve } from "./draw.ts";
import type { Mood } from "./schema.ts";

const moods = fc.array(fc.integer({ min: 0, max: 5 }) as fc.Arbitrary<Mood>, { minLength: 1, maxLength: 20 });

describe("The curve of anger", () => {
  it("has a point for the beginning and for each choice, fury at the top and calm at the bottom", () => {
    expect(drawCurve([5, 0, 2], true).points.map(({ y }) => y)).toEqual([0, 100, 60]);
  });

  it("does not move its points while there is room for the next", () => {
    const before = drawCurve([3, 4], false).points;
    expect(drawCurve([3, 4, 2, 1, 0], false).points.slice(0, 2)).toEqual(before);
    expect(before[0]?.x).toBe(0);
  });

  it("gives each point a column of its own once it is over", () => {
    expect(drawCurve([3, 4, 2, 1], true).points.map(({ x }) => x)).toEqual([12.5, 37.5, 62.5, 87.5]);
  });

  it("stays within the drawing, goes on to the right, and has a piece from each point to the next", () => {
    fc.assert(
      fc.property(moods, fc.boolean(), (given, over) => {
        const { points, pieces, area } = drawCurve(given, over);
        expect(points).toHaveLength(given.length);
        expect(pieces).toHaveLength(given.length - 1);
        const across = points.map(({ x }) => x);
        expect(across).toEqual([...new Set(across)].sort((a, b) => a - b));
        for (const number of [...pieces, area].join(" ").match(/-?[\d.]+/g) ?? []) {
          expect(Number(number)).toBeGreaterThanOrEqual(0);
          expect(Number(number)).toBeLessThanOrEqual(100);
        }
        for (const path of [...pieces, area]) expect(path).toMatch(/^[MCVz\d. ]*$/);
      }),
    );
  });
});
