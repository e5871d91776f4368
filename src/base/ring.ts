/** Where a moment of a cycle stands on its ring. */
export interface Place {
  readonly side: "top" | "right" | "bottom" | "left";
  /** On the right and on the left: which of the ring's rows, from 1 at the top. */
  readonly row: number;
  /** Clockwise from the top, in degrees. */
  readonly angle: number;
}

/** Into how many rows, all of one height, the ring of so many moments is divided. */
export function rowsOf(count: number): number {
  // Two for three moments, which then stand in the lower one: a triangle on its base.
  return count === 3 ? 2 : Math.floor((count - 1) / 2);
}

/**
 * The places of a cycle's moments: clockwise, the first at the top, an even number's middle one at the bottom, the others
 * in rows on both sides. An ellipse is as high as its rows together, so a row's middle is at the same angle whatever
 * the height of its words.
 */
export function ringPlaces(count: number): Place[] {
  const rows = rowsOf(count);
  return Array.from({ length: count }, (_, at) => {
    if (at === 0) return { side: "top", row: 0, angle: 0 };
    if (at * 2 === count) return { side: "bottom", row: 0, angle: 180 };
    const right = at * 2 < count;
    const row = (right ? at : count - at) + (count === 3 ? 1 : 0);
    const angle = degrees(Math.acos(1 - (2 * row - 1) / rows));
    return right ? { side: "right", row, angle } : { side: "left", row, angle: 360 - angle };
  });
}

/** The point of an ellipse at an angle from its top, in per cent of its box. */
export function pointAt(angle: number): { x: string; y: string } {
  const radians = (angle * Math.PI) / 180;
  return { x: percent(50 + 50 * Math.sin(radians)), y: percent(50 - 50 * Math.cos(radians)) };
}

const degrees = (radians: number) => Math.round((radians * 1800) / Math.PI) / 10;
const percent = (value: number) => `${Math.round(value * 10) / 10}%`;
