import type { Cues, Ranges } from "./cues/cues.ts";

/** From which number to which an option goes, and of what. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Whether the ends themselves are left out. */
  readonly open: boolean;
  readonly unit: string;
  /** How many minutes the unit is, if it is one of time. */
  readonly minutes: number | undefined;
}

/** An option of more words says more than a range. */
const MOST_WORDS = 8;

type Ends = (one: number, other: number) => Pick<Interval, "low" | "high" | "open">;

const shapes: readonly (readonly [keyof Ranges, Ends])[] = [
  ["between", (low, high) => ({ low, high, open: false })],
  ["under", (high) => ({ low: Number.NEGATIVE_INFINITY, high, open: true })],
  ["over", (low) => ({ low, high: Number.POSITIVE_INFINITY, open: true })],
  ["upTo", (high) => ({ low: Number.NEGATIVE_INFINITY, high, open: false })],
  ["from", (low) => ({ low, high: Number.POSITIVE_INFINITY, open: false })],
];

/** Reads an option that is a range of numbers. Hours that follow each other do not meet where they touch. */
export function readInterval(text: string, { range, clock, numbers, units }: Cues): Interval | undefined {
  if (text.split(/\s+/u).length > MOST_WORDS || /\d[:.]\d\d/u.test(text)) return undefined;
  for (const [name, ends] of shapes) {
    const found = range[name].exec(text);
    if (!found) continue;
    const [one, other] = found.slice(1).map((each) => numbers[each.toLowerCase()] ?? Number(each.replace(",", ".")));
    if (one === undefined) continue;
    const rest = text.slice(found.index + found[0].length).toLowerCase();
    const hour = clock.test(found[0]);
    const counted = /^\s*(%|\p{L}+)/u.exec(rest)?.[1] ?? "";
    // Of two hours, what follows says on which day.
    const unit = hour ? `@${rest.trim()}` : counted;
    const minutes = Object.hasOwn(units, unit) ? units[unit] : undefined;
    // «Antes de una mesa grande» counts nothing.
    if (!hour && !/\d/u.test(found[0]) && !minutes) continue;
    const read = ends(one, other ?? one);
    return { ...read, open: read.open || clock.test(text), unit, minutes };
  }
  return undefined;
}

/** Whether a number lies in both. What is counted must be the same, as far as it is said. */
export function intervalsMeet(one: Interval, other: Interval): boolean {
  const differ = one.unit !== "" && other.unit !== "" && one.unit !== other.unit;
  if (differ && (!one.minutes || !other.minutes)) return false;
  const [here, there] = differ ? [one.minutes ?? 1, other.minutes ?? 1] : [1, 1];
  const low = Math.max(one.low * here, other.low * there);
  const high = Math.min(one.high * here, other.high * there);
  return low < high || (low === high && !differ && !one.open && !other.open);
}
