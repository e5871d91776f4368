import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plot } from "./plot.ts";

describe("The plot of a curve", () => {
  it("puts each point in the middle of a column of its own", () => {
    expect(plot([1, 2, 3, 4]).points.map(({ x }) => x)).toEqual([12.5, 37.5, 62.5, 87.5]);
  });

  it("shows twice as much twice as high, over a ground of 0", () => {
    const { points, zero } = plot([2, 4, 8]);
    expect(points.map(({ y }) => 100 - y)).toEqual([25, 50, 100]);
    expect(zero).toBe(100);
  });

  it("lets what is below 0 hang under it", () => {
    const { points, zero } = plot([-1, 0, 3]);
    expect(zero).toBe(75);
    expect(points.map(({ y }) => y)).toEqual([100, 75, 0]);
    expect(plot([-1, -4, -2])).toMatchObject({ zero: 0, points: [{ y: 25 }, { y: 100 }, { y: 50 }] });
  });

  it("lays levels that are all 0, or missing, on the ground", () => {
    expect(plot([0, 0, 0]).points.map(({ y }) => y)).toEqual([100, 100, 100]);
    expect(plot([])).toMatchObject({ points: [], line: "", area: "" });
  });

  it.each([
    { levels: [1, 5, 2], peak: 1 },
    { levels: [-3, -5, -2], peak: 2 },
    { levels: [5, 1, 5], peak: -1 },
    { levels: [2, 2, 2], peak: -1 },
  ])("has the one highest of $levels as its peak", ({ levels, peak }) => {
    expect(plot(levels).peak).toBe(peak);
  });

  it("draws from point to point, and fills down to the ground", () => {
    const { line, area } = plot([0, 1, 0]);
    expect(line).toMatch(/^M16\.67 100C[\d. ]+ 50 0C[\d. ]+ 83\.33 100$/);
    expect(area).toBe(`${line}V100H16.67z`);
  });

  it("stays within the drawing and writes numbers that every browser reads, whatever the levels", () => {
    const levels = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 3, maxLength: 10 });
    fc.assert(
      fc.property(levels, (given) => {
        const { line, area, zero } = plot(given);
        expect(area).toMatch(/^[MCVHz\d. ]+$/);
        for (const number of line.match(/[\d.]+/g) ?? []) expect(Number(number)).toBeLessThanOrEqual(100);
        expect(zero).toBeGreaterThanOrEqual(0);
        expect(zero).toBeLessThanOrEqual(100);
      }),
    );
  });
});
