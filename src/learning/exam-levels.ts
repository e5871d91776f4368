import { below, type Random } from "../base/random.ts";
import type { Level } from "../course/plan.ts";
import { seats } from "./seats.ts";

/** What a draw has to know of an item of a bank. */
export interface DrawItem {
  readonly id: string;
  readonly level: Level;
  readonly objective: { readonly lesson: string; readonly id: string };
}

/** What there is to draw from in a module. */
export interface Stock<Item extends DrawItem> {
  /** How many lessons it has: its weight. */
  readonly lessons: number;
  readonly items: readonly Item[];
}

/** A cell: the items of one level in one module, and how many of them are wanted. */
export interface Cell<Item extends DrawItem> {
  readonly items: readonly Item[];
  readonly wanted: number;
}

/** The levels, the least demanding first. */
export const levels: readonly Level[] = ["recall", "understand", "apply", "analyse"];

interface Wishes<Item> {
  /** Shares in per cent. Left out: as the stocks have them. */
  readonly levels: Readonly<Partial<Record<Level, number>>> | undefined;
  /** 0 for an item that nobody has seen; more the later it was shown. */
  readonly wear: (item: Item) => number;
  readonly random: Random;
}

/** What weighs more comes first; what weighs less never makes up for it. */
const [LEVEL, SEEN, CHANCE] = [1e9, 1e4, 64];
const MOST_WEAR = 60;

/**
 * How many items of each level in each module: the modules' numbers are met, and the levels come as near to their shares
 * as that allows (least squares); of all such ways one that asks what is least worn, and of those one by chance.
 *
 * It is a flow of least cost from modules to levels. Every cost grows with what flows, so that augmenting along the
 * cheapest path, one item at a time, ends at the best there is (Jewell, Busacker and Gowen).
 */
export function levelsByModule<Item extends DrawItem>(
  stocks: readonly Stock<Item>[],
  quotas: readonly number[],
  { levels: shares, wear, random }: Wishes<Item>,
): readonly Cell<Item>[] {
  const cells = stocks.map(({ items }) => levels.map((level) => items.filter((item) => item.level === level)));
  const targets = seats({
    count: quotas.reduce((sum, quota) => sum + quota, 0),
    weights: levels.map(
      (level, at) => shares?.[level] ?? (shares ? 0 : cells.reduce((n, row) => n + sizeOf(row[at]), 0)),
    ),
  });
  const seen = (item: Item) => {
    const worn = wear(item);
    return worn === 0 ? 0 : MOST_WEAR + Math.min(worn, MOST_WEAR);
  };
  /** What the next item of a cell costs, by how many it has given; the least worn go first. */
  const prices = cells.map((row) =>
    row.map((items) => {
      const luck = below(random, CHANCE);
      return items
        .map(seen)
        .sort((one, other) => one - other)
        .map((worn) => worn * SEEN + luck);
    }),
  );
  const taken = cells.map((row) => row.map(() => 0));
  const filled = levels.map(() => 0);
  for (const [from, quota] of quotas.entries()) {
    for (let n = 0; n < quota; n++) augment(from, { prices, taken, filled, targets });
  }
  return cells.flatMap((row, at) =>
    row.map((items, level) => ({ items, wanted: taken[at]?.[level] ?? 0 })).filter(({ wanted }) => wanted > 0),
  );
}

const sizeOf = (list: readonly unknown[] | undefined) => list?.length ?? 0;

interface Flow {
  readonly prices: readonly (readonly (readonly number[])[])[];
  /** How many each cell gives, by module and level. */
  readonly taken: number[][];
  /** How many each level has. */
  readonly filled: number[];
  readonly targets: readonly number[];
}

/** One item more from a module, along the cheapest path: others may have to change a level for it. */
function augment(start: number, { prices, taken, filled, targets }: Flow): void {
  const [modules, count] = [taken.length, filled.length];
  const cost = [
    ...taken.map((_, at) => (at === start ? 0 : Number.POSITIVE_INFINITY)),
    ...filled.map(() => Number.POSITIVE_INFINITY),
  ];
  const before = new Array<number>(modules + count).fill(-1);
  const relax = (from: number, to: number, by: number) => {
    if ((cost[from] as number) + by >= (cost[to] as number)) return false;
    cost[to] = (cost[from] as number) + by;
    before[to] = from;
    return true;
  };
  // Bellman and Ford: a cell that gives one back has a price below 0.
  for (let changed = true; changed; ) {
    changed = false;
    for (let module = 0; module < modules; module++) {
      for (let level = 0; level < count; level++) {
        const given = taken[module]?.[level] ?? 0;
        const more = prices[module]?.[level]?.[given];
        if (more !== undefined && relax(module, modules + level, more)) changed = true;
        const back = given === 0 ? undefined : prices[module]?.[level]?.[given - 1];
        if (back !== undefined && relax(modules + level, module, -back)) changed = true;
      }
    }
  }
  // The square of how far a level is from its share grows by this with one item more.
  const end = (level: number) => LEVEL * (2 * ((filled[level] as number) - (targets[level] as number)) + 1);
  const total = (level: number) => (cost[modules + level] as number) + end(level);
  const last = filled.map((_, level) => level).reduce((best, level) => (total(level) < total(best) ? level : best));
  if (total(last) === Number.POSITIVE_INFINITY) return;
  filled[last] = (filled[last] as number) + 1;
  for (let to = modules + last; to !== start; to = before[to] as number) {
    const from = before[to] as number;
    const [module, level, by] = from < modules ? [from, to - modules, 1] : [to, from - modules, -1];
    (taken[module] as number[])[level] = (taken[module]?.[level] ?? 0) + by;
  }
}
