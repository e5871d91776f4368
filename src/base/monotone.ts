/** A point of a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A cubic Bézier curve from the point before: two control points, and where it ends. */
type Bezier = readonly [Point, Point, Point];

/**
 * A smooth curve through points whose `x` grows: a Bézier for each gap between two of them. It rises where the points
 * rise, falls where they fall, and turns nowhere but at a point, so it never shows a height that nobody gave.
 *
 * Source: F. N. Fritsch and R. E. Carlson, "Monotone Piecewise Cubic Interpolation", SIAM Journal on Numerical Analysis
 * 17 (2), 1980, 238–246: tangents as the mean of the slopes on both sides, brought into the circle of radius 3.
 */
export function monotoneCurve(points: readonly Point[]): Bezier[] {
  const slopes = points.slice(1).map((point, at) => slope(points[at] ?? point, point));
  const tangents = points.map((_, at) => mean(slopes[at - 1], slopes[at]));
  slopes.forEach((each, at) => {
    const [from = 0, to = 0] = [tangents[at], tangents[at + 1]];
    const steep = each === 0 ? 0 : Math.hypot(from / each, to / each);
    if (steep <= 3) return;
    tangents[at] = (3 * from) / steep;
    tangents[at + 1] = (3 * to) / steep;
  });
  return points.slice(1).map((end, at) => {
    const start = points[at] ?? end;
    const third = (end.x - start.x) / 3;
    return [
      { x: start.x + third, y: start.y + third * (tangents[at] ?? 0) },
      { x: end.x - third, y: end.y - third * (tangents[at + 1] ?? 0) },
      end,
    ];
  });
}

function slope(from: Point, to: Point): number {
  return (to.y - from.y) / (to.x - from.x);
}

/** At an end the one slope that there is; 0 at a top, at a bottom and beside a level stretch. */
function mean(before: number | undefined, after: number | undefined): number {
  if (before === undefined || after === undefined) return before ?? after ?? 0;
  return before * after > 0 ? (before + after) / 2 : 0;
}
