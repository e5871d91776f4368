import { monotoneCurve, type Point } from "../../base/monotone.ts";
import { MOST_MOOD, type Mood } from "./schema.ts";

/** What is drawn of a curve of anger, in per cent of its drawing's width and height, from its top left. */
export interface Drawn {
  /** Where each mood stands, in the middle of a column of its own. */
  readonly points: readonly Point[];
  /** The curve from each point to the next, as paths. */
  readonly pieces: readonly string[];
  /** What lies below the curve, as a path. */
  readonly area: string;
}

/** How many steps there is room for at least: while there are fewer, points stay where they are when the next one comes. */
const ROOM = 5;

/**
 * Lays out moods one after the other, 5 at the top and 0 at the bottom.
 *
 * @param over whether no more will come: then each stands in the middle of a column, and all columns fill the drawing;
 *   else the first stands at its beginning, and there is room after the last
 */
export function drawCurve(moods: readonly Mood[], over: boolean): Drawn {
  const steps = over ? moods.length : Math.max(ROOM, moods.length);
  const points = moods.map((mood, at) => ({
    x: round((100 * (over ? at + 0.5 : at)) / steps),
    y: (100 * (MOST_MOOD - mood)) / MOST_MOOD,
  }));
  const curves = monotoneCurve(points).map((bezier) => `C${bezier.map(pair).join(" ")}`);
  const [first, last] = [points[0], points.at(-1)];
  return {
    points,
    pieces: curves.map((curve, at) => `M${pair(points[at] ?? ORIGIN)}${curve}`),
    area: first && last ? `M${first.x} 100V${first.y}${curves.join("")}V100z` : "",
  };
}

const ORIGIN: Point = { x: 0, y: 0 };

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

/** Hundredths of a per cent are finer than what can be seen. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
