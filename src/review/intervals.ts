import type { Cues, Ranges } from "./cues/cues.ts";

/** From which number to which an option goes, and of what. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Whether the ends themselves are left out. */
  readonly open: boolean;
  readonly unit: string;
}

/** An option of more words says more than a range. */
const MOST_WORDS = 8;

type Ends = (one: number, other: number) => Omit<Interval, "unit">;

const shapes: readonly (readonly [keyof Ranges, Ends])[] = [
  ["between", (low, high) => ({ low, high, open: false })],
  ["under", (high) => ({ low: Number.NEGATIVE_INFINITY, high, open: true })],
  ["over", (low) => ({ low, high: Number.POSITIVE_INFINITY, open: true })],
  ["upTo", (high) => ({ low: Number.NEGATIVE_INFINITY, high, open: false })],
  ["from", (low) => ({ low, high: Number.POSITIVE_INFINITY, open: false })],
];

/** Reads an option that is a range of numbers. Hours that follow each other do not meet where they touch. */
export function readInterval(text: string, { range, clock }: Cues): Interval | undefined {
  if (text.split(/\s+/u).length > MOST_WORDS || /\d[:.]\d\d/u.test(text)) return undefined;
  for (const [name, ends] of shapes) {
    const found = range[name].exec(text);
    if (!found) continue;
    const [one, other] = found.slice(1).map((each) => Number(each.replace(",", ".")));
    if (one === undefined) continue;
    const unit = /^\s*(%|\p{L}+)/u.exec(text.slice(found.index + found[0].length))?.[1]?.toLowerCase() ?? "";
    const read = ends(one, other ?? one);
    return { ...read, open: read.open || clock.test(text), unit };
  }
  return undefined;
}

/** Whether a number lies in both. What is counted must be the same, as far as it is said. */
export function intervalsMeet(one: Interval, other: Interval): boolean {
  if (one.unit !== "" && other.unit !== "" && one.unit !== other.unit) return false;
  const low = Math.max(one.low, other.low);
  const high = Math.min(one.high, other.high);
  return low < high || (low === high && !one.open && !other.open);
}
