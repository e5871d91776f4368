import { describe, expect, it } from "vitest";
import { figureRules } from "../kinds.ts";
import { cellsFor, middleOf } from "./cells.ts";

const { min, max } = figureRules.wheel;
/** Without the hub. */
const counts = Array.from({ length: max - min + 1 }, (_, at) => min + at - 1);

describe.each(counts)("%i spokes", (count) => {
  const cells = cellsFor(count);
  const points = cells.map((cell) => middleOf(cell).split(" ").map(Number) as [number, number]);

  it("stand in as many cells, the first at the top, and then clockwise", () => {
    expect(new Set(cells).size).toBe(count);
    expect(cells[0]).toBe("n");
    const angles = points.map(([x, y]) => (Math.atan2(x - 3, 3 - y) + 2 * Math.PI) % (2 * Math.PI));
    expect(angles).toEqual([...angles].sort((a, b) => a - b));
  });

  it("are the same on the right as on the left", () => {
    const mirrored = points.map(([x, y]) => `${6 - x} ${y}`);
    expect(mirrored.sort()).toEqual(cells.map(middleOf).sort());
  });
});
