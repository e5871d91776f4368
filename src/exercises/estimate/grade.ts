import type { Rules } from "../contract.ts";
import type { EstimateAnswer, EstimateItem } from "./schema.ts";

/** More letters than any number that somebody would type; what is longer was not written here. */
export const LONGEST = 40;

/**
 * A point within the tolerance; beyond it, less the farther away, linearly, and nothing from twice the tolerance on. With
 * a tolerance of 0 the exact number earns the point and any other earns nothing.
 * Source: the content dialect, table of exercises, `estimate`.
 */
export const rules: Rules<EstimateItem, EstimateAnswer> = {
  scored: true,
  choices: () => 0,
  start: () => "",
  read: (_, stored) => (typeof stored === "string" && stored.length <= LONGEST ? stored : undefined),
  missing: (item, answer) => (valueIn(item, answer) === undefined ? 1 : 0),
  account: (item, answer) => [{ of: 0, points: pointsFor(item, valueIn(item, answer)), most: 1 }],
};

/** Rounded to the millionth, since 0.3 − 0.1 is not 0.2 in binary. */
const tidy = (value: number) => Math.round(value * 1e6) / 1e6;

function pointsFor({ answer, tolerance }: EstimateItem, value: number | undefined): number {
  if (value === undefined) return 0;
  const distance = tidy(Math.abs(value - answer));
  if (distance <= tolerance) return 1;
  return tolerance === 0 ? 0 : Math.max(0, tidy(2 - distance / tolerance));
}

/** The numbers that earn the whole point, within the scale. */
export function accepted({ answer, min, max, tolerance }: EstimateItem): {
  readonly from: number;
  readonly to: number;
} {
  return { from: Math.max(min, tidy(answer - tolerance)), to: Math.min(max, tidy(answer + tolerance)) };
}

/** The step in the middle of the scale, where the slider stands before anything is chosen. */
export function middleOf({ min, max, step }: EstimateItem): number {
  return tidy(min + Math.round((max - min) / 2 / step) * step);
}

/** The number that an answer means; `undefined` when it is none, or lies outside the scale. */
export function valueIn({ min, max }: EstimateItem, answer: EstimateAnswer): number | undefined {
  return readingsOf(answer).find((value) => value >= min && value <= max);
}

/** A sign, digits with marks between them, and perhaps a unit, in which there are no more digits. */
const written = /^\s*([-−–+]?)\s*[€$£]?\s*(\d[\d\s.,'’]*|[.,]\d+)(?:[^\d\s.,'’]\D*)?$/u;

/** How a number may be written: whole part and decimals. Thousands are parted by one mark throughout, and do not begin with 0. */
const forms = [
  // 1.234,5 and 1 234,5: as it is written here.
  /^([1-9]\d{0,2}(?:([.\s'’])\d{3})(?:\2\d{3})*)(?:,(\d*))?$/u,
  /^(\d*)(?:,(\d*))?$/u,
  // 1,234.5 and 3.5: as calculators and other countries write it.
  /^([1-9]\d{0,2}(?:([,\s'’])\d{3})(?:\2\d{3})*)(?:\.(\d*))?$/u,
  /^(\d*)(?:\.(\d*))?$/u,
];

/**
 * What a text may mean as a number, the likeliest first: `1.500` is fifteen hundred to whoever writes Spanish or Catalan,
 * and one and a half where the scale ends at 10. Empty when it is no number. Never depends on the language that is
 * shown, so that an answer means the same in all of them.
 */
export function readingsOf(text: string): readonly number[] {
  const [, sign = "", marked = ""] = written.exec(text) ?? [];
  const digits = marked.trim();
  if (digits === "") return [];
  const readings = forms.flatMap((form) => {
    const match = form.exec(digits);
    if (!match) return [];
    const decimals = match.length > 3 ? match[3] : match[2];
    return [Number(`${(match[1] ?? "").replace(/\D/gu, "") || 0}.${decimals || 0}`)];
  });
  const negative = sign !== "" && sign !== "+";
  return [...new Set(readings)].map((value) => (negative && value !== 0 ? -value : value));
}
