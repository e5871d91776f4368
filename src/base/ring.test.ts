import { describe, expect, it } from "vitest";
import { pointAt, ringPlaces, rowsOf } from "./ring.ts";

const counts = Array.from({ length: 10 }, (_, at) => at + 3);

describe.each(counts)("A ring of %i moments", (count) => {
  const places = ringPlaces(count);

  it("goes once round, clockwise, from the top", () => {
    const angles = places.map(({ angle }) => angle);
    expect(angles[0]).toBe(0);
    expect(angles).toEqual([...new Set(angles)].sort((a, b) => a - b));
    expect(angles.at(-1)).toBeLessThan(360);
  });

  it("gives every moment a cell of its own", () => {
    const cells = places.map(({ side, row }) => `${side} ${row}`);
    expect(new Set(cells).size).toBe(count);
    for (const { row } of places) expect(row).toBeLessThanOrEqual(rowsOf(count));
  });

  it("puts each disc at the middle of the row in which its words stand", () => {
    for (const { side, row, angle } of places) {
      const y = Number.parseFloat(pointAt(angle).y);
      const expected = side === "top" ? 0 : side === "bottom" ? 100 : ((row - 0.5) / rowsOf(count)) * 100;
      expect(y).toBeCloseTo(expected, 0);
    }
  });

  it("has the same on the right as on the left", () => {
    const on = (wanted: string) => places.filter(({ side }) => side === wanted).map(({ row }) => row);
    expect(on("left").reverse()).toEqual(on("right"));
  });
});

it("stands three as a triangle on its base, and four as on a clock", () => {
  expect(ringPlaces(3).map(({ angle }) => angle)).toEqual([0, 120, 240]);
  expect(ringPlaces(4).map(({ angle }) => angle)).toEqual([0, 90, 180, 270]);
});
