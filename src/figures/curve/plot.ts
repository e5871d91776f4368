import { monotoneCurve, type Point } from "../../base/monotone.ts";

/** What is drawn of a curve, in per cent of the drawing's width and height, from its top left. */
interface Plot {
  readonly points: readonly Point[];
  /** Which point is higher than all others; -1 if none is. */
  readonly peak: number;
  /** How far down 0 lies. */
  readonly zero: number;
  /** The curve, and what lies between it and 0, as paths. */
  readonly line: string;
  readonly area: string;
}

/**
 * Lays out levels: each in the middle of a column of its own, as high as it is. The scale always has 0 in it, so that
 * what is twice as much stands twice as high.
 */
export function plot(levels: readonly number[]): Plot {
  const [low, high] = [Math.min(0, ...levels), Math.max(0, ...levels)];
  const down = (level: number) => round(high === low ? 100 : (100 * (high - level)) / (high - low));
  const points = levels.map((level, at) => ({ x: round((100 * (at + 0.5)) / levels.length), y: down(level) }));
  const [first, last] = [points[0], points.at(-1)];
  const zero = down(0);
  const top = Math.max(...levels);
  const peak = levels.indexOf(top) === levels.lastIndexOf(top) ? levels.indexOf(top) : -1;
  if (!first || !last) return { points, peak, zero, line: "", area: "" };
  const curves = monotoneCurve(points).map((bezier) => `C${bezier.map(pair).join(" ")}`);
  const line = `M${pair(first)}${curves.join("")}`;
  return { points, peak, zero, line, area: `${line}V${zero}H${first.x}z` };
}

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

/** A drawing is a few hundred pixels wide: hundredths of a per cent are finer than what can be seen. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
