import type { Place } from "../finding.ts";
import { unexpected } from "../message.ts";
import { idOf, type Part } from "../part.ts";
import type { Pair } from "./align.ts";
import type { Sides } from "./sides.ts";

/** Two bodies laid beside each other. */
export interface Alignment {
  readonly pairs: readonly Pair[];
  /** Where the second file ends. */
  readonly end: Place;
  /** Whether a part has problems of its own, so that it may have a counterpart after all. */
  readonly isUnsure: (part: Part) => boolean;
}

/** Reports each run of blocks without a counterpart once, and once that exercises or activities stand in another order. */
export function reportGaps(alignment: Alignment, sides: Sides): void {
  const { pairs, isUnsure } = alignment;
  const moved = movedParts(pairs);
  reportOrder(moved, sides);
  const settled = new Set([...moved.keys(), ...moved.values()]);
  for (const [from, to] of gapRuns(pairs)) {
    // A problem in a block beside the gap may have cut the blocks otherwise; look again when it is mended.
    const near = pairs.slice(Math.max(0, from - 1), to + 1).flatMap(({ a, b }) => [a, b]);
    if (near.some((part) => part && isUnsure(part))) continue;
    const run = pairs.slice(from, to).filter(({ a, b }) => !(a && settled.has(a)) && !(b && settled.has(b)));
    reportRun(run, pairs.slice(to), alignment, sides);
  }
}

/** Exercises and activities that are in both bodies, but not beside each other: by the one in the second, the one in the first. */
function movedParts(pairs: readonly Pair[]): Map<Part, Part> {
  const alone = pairs.filter(({ a, b }) => !(a && b));
  const moved = new Map<Part, Part>();
  for (const { b } of alone) {
    const from = b && idOf(b) && alone.find(({ a }) => a?.key === b.key)?.a;
    if (b && from) moved.set(b, from);
  }
  return moved;
}

function reportOrder(moved: ReadonlyMap<Part, Part>, sides: Sides): void {
  const [first] = moved;
  if (!first) return;
  const [here, there] = first;
  const mend = "put the blocks in the same order in both languages";
  sides.error(
    "parity-order",
    here.at,
    unexpected(`${here.name} here`, `it in the place of ${sides.name(there.at)}`, mend),
  );
}

/** Runs of pairs without a counterpart, as ranges of indexes. */
function gapRuns(pairs: readonly Pair[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [index, { a, b }] of pairs.entries()) {
    if (a && b) continue;
    const last = runs.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else runs.push([index, index + 1]);
  }
  return runs;
}

function reportRun(run: readonly Pair[], rest: readonly Pair[], { end }: Alignment, sides: Sides): void {
  const missing = run.find(({ a }) => a)?.a;
  const extra = run.find(({ b }) => b)?.b;
  if (missing) {
    const found = extra ?? rest.find(({ b }) => b)?.b;
    const expected = `${missing.name} as at ${sides.name(missing.at)}`;
    const mend = "write the same blocks in the same order in both languages";
    sides.error("parity-blocks", found?.at ?? end, unexpected(found?.name ?? "end of the file", expected, mend));
  } else if (extra) {
    const next = rest.find(({ a }) => a)?.a;
    const expected = next ? `${next.name} as at ${sides.name(next.at)}` : "the end of the text";
    sides.error("parity-blocks", extra.at, unexpected(extra.name, expected, "write it in both languages or in none"));
  }
}
