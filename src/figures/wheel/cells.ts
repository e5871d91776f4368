/** The cells of a grid of three by three, by the points of the compass. */
export type Cell = "centre" | "n" | "ne" | "e" | "se" | "s" | "sw" | "w" | "nw";

/** Which cells so many spokes take, clockwise from the top: as evenly round the hub as they can stand. */
const ROUND: Readonly<Record<number, readonly Cell[]>> = {
  3: ["n", "se", "sw"],
  4: ["n", "e", "s", "w"],
  5: ["n", "e", "se", "sw", "w"],
  6: ["n", "ne", "se", "s", "sw", "nw"],
  7: ["n", "ne", "e", "se", "sw", "w", "nw"],
  8: ["n", "ne", "e", "se", "s", "sw", "w", "nw"],
};

/** The cells of so many spokes, 3 to 8. */
export function cellsFor(spokes: number): readonly Cell[] {
  return ROUND[spokes] ?? [];
}

/** The middle of a cell as a point of a path, in a grid that measures 6 by 6. */
export function middleOf(cell: Cell): string {
  const along = (before: boolean, after: boolean) => (before ? 1 : after ? 5 : 3);
  const x = along(cell.endsWith("w"), cell === "e" || cell === "ne" || cell === "se");
  const y = along(cell.startsWith("n"), cell.startsWith("s"));
  return `${x} ${y}`;
}
