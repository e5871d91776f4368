import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeAfter, shifts } from "./place.ts";

const boxes = [
  { top: 0, height: 40 },
  { top: 50, height: 40 },
  { top: 100, height: 80 },
  { top: 190, height: 40 },
];

describe("A dragged row", () => {
  it.each([
    { from: 0, distance: 0, to: 0 },
    { from: 0, distance: 25, to: 0 },
    { from: 0, distance: 35, to: 1 },
    { from: 0, distance: 101, to: 2 },
    { from: 0, distance: 9000, to: 3 },
    { from: 3, distance: -45, to: 3 },
    { from: 3, distance: -55, to: 2 },
    { from: 3, distance: -9000, to: 0 },
    { from: 2, distance: -35, to: 1 },
  ])("from place $from, moved by $distance, stands at place $to", ({ from, distance, to }) => {
    expect(placeAfter(boxes, from, distance)).toBe(to);
  });

  it("never leaves the list", () => {
    fc.assert(
      fc.property(fc.nat(3), fc.integer({ min: -5000, max: 5000 }), (from, distance) => {
        expect(placeAfter(boxes, from, distance)).toBeGreaterThanOrEqual(0);
        expect(placeAfter(boxes, from, distance)).toBeLessThan(boxes.length);
      }),
    );
  });

  it("makes room: the rows between its old and its new place close up by its height and the gap", () => {
    expect(shifts(boxes, 0, 2, 77)).toEqual([77, -50, -50, 0]);
    expect(shifts(boxes, 2, 0, -77)).toEqual([90, 90, -77, 0]);
    expect(shifts(boxes, 1, 1, 5)).toEqual([0, 5, 0, 0]);
  });
});
