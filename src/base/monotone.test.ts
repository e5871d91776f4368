import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monotoneCurve, type Point } from "./monotone.ts";

const heights = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 2, maxLength: 12 });
const gaps = fc.array(fc.double({ min: 0.1, max: 50, noNaN: true }), { minLength: 12, maxLength: 12 });
const points = fc.tuple(heights, gaps).map(([ys, steps]) => {
  let x = 0;
  return ys.map((y, at) => {
    x += steps[at] ?? 1;
    return { x, y };
  });
});

/** Where a Bézier is at `t`, from 0 to 1. */
function on(start: Point, [a, b, end]: readonly [Point, Point, Point], t: number): Point {
  const u = 1 - t;
  const [p, q, r, s] = [u ** 3, 3 * u * u * t, 3 * u * t * t, t ** 3];
  return {
    x: p * start.x + q * a.x + r * b.x + s * end.x,
    y: p * start.y + q * a.y + r * b.y + s * end.y,
  };
}

const steps = Array.from({ length: 41 }, (_, at) => at / 40);

describe("The curve", () => {
  it("goes through every point", () => {
    fc.assert(
      fc.property(points, (given) => {
        expect(monotoneCurve(given).map(([, , end]) => end)).toEqual(given.slice(1));
      }),
    );
  });

  it("never leaves the heights of the two points between which it runs, and never turns back", () => {
    fc.assert(
      fc.property(points, (given) => {
        monotoneCurve(given).forEach((bezier, at) => {
          const [start, end] = [given[at], bezier[2]];
          if (!start) throw new Error("Expected a point before each stretch");
          const way = Math.sign(end.y - start.y);
          const walked = steps.map((t) => on(start, bezier, t));
          walked.slice(1).forEach((here, index) => {
            const before = walked[index] ?? here;
            expect(here.x).toBeGreaterThan(before.x);
            expect(way * (here.y - before.y)).toBeGreaterThanOrEqual(-1e-9);
            if (way === 0) expect(here.y).toBeCloseTo(start.y, 9);
          });
        });
      }),
    );
  });

  it("has no corner: at a point it leaves as it came", () => {
    fc.assert(
      fc.property(points, (given) => {
        const curves = monotoneCurve(given);
        curves.slice(1).forEach(([control], at) => {
          const [, before, here] = curves[at] ?? [];
          if (!before || !here) throw new Error("Expected a stretch before");
          const came = (here.y - before.y) / (here.x - before.x);
          const leaves = (control.y - here.y) / (control.x - here.x);
          expect(leaves).toBeCloseTo(came, 5);
        });
      }),
    );
  });

  it("is a straight line through points on a straight line", () => {
    const straight = [0, 1, 3, 7].map((x) => ({ x, y: 2 * x + 1 }));
    for (const bezier of monotoneCurve(straight)) for (const { x, y } of bezier) expect(y).toBeCloseTo(2 * x + 1, 9);
  });

  it("keeps the example of steep beside flat within its bounds", () => {
    const [first, second] = monotoneCurve([
      { x: 0, y: 0 },
      { x: 1, y: 0.1 },
      { x: 2, y: 10 },
    ]);
    // The mean slope at the middle would be 5, fifty times that of the first stretch: it is cut to the circle.
    expect(first?.[1].y).toBeCloseTo(0.1 - (0.1 * 3 * (5 / 0.1)) / Math.hypot(1, 50) / 3, 9);
    expect(second?.[0].y).toBeGreaterThanOrEqual(0.1);
  });
});
