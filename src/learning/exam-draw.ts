import { below, type Random, seeded } from "../base/random.ts";
import type { Level } from "../course/plan.ts";
import { type Cell, type DrawItem, levelsByModule, type Stock } from "./exam-levels.ts";
import { seats } from "./seats.ts";

/**
 * Which items a test asks. Pure: the same seed and the same banks give the same paper in every language and on every device.
 *
 * In the order of what weighs more:
 *
 * 1. so many items, or as many as there are;
 * 2. of each module at least three, where that is possible; beyond that by the number of its lessons;
 * 3. the levels in their shares, as near as the modules' numbers and the banks allow;
 * 4. items that no earlier paper showed, then those that were shown longest ago;
 * 5. spread over lessons and objectives;
 * 6. chance, by the seed.
 */

export interface DrawPlan<Item extends DrawItem> {
  readonly seed: string;
  readonly stocks: readonly Stock<Item>[];
  readonly count: number;
  /** Shares in per cent. Left out: as the stocks have them. */
  readonly levels?: Readonly<Partial<Record<Level, number>>> | undefined;
  /** When an earlier paper showed an item last, by its id, in milliseconds since 1970. */
  readonly shown?: ReadonlyMap<string, number>;
}

/** How many items of each module there should be at least. */
const LEAST = 3;

const byId = (one: DrawItem, other: DrawItem) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/** The items of a paper, in the order in which it asks them. */
export function draw<Item extends DrawItem>(plan: DrawPlan<Item>): readonly Item[] {
  const random = seeded(plan.seed);
  // In an order of their own: whatever order the files list them in, the same are drawn.
  const stocks = plan.stocks.map(({ lessons, items }) => ({ lessons, items: mixed(random, [...items].sort(byId)) }));
  const all = stocks.reduce((sum, { items }) => sum + items.length, 0);
  const quotas = quotasOf(stocks, Math.min(plan.count, all), random);
  const wear = wearOf(plan.shown ?? new Map());
  const cells = levelsByModule(stocks, quotas, { levels: plan.levels, wear: ({ id }) => wear(id), random });
  return mixed(random, spread(cells, wear));
}

/** How many of each module: the least of all first, then by lessons, never more than there are. */
function quotasOf(stocks: readonly Stock<DrawItem>[], count: number, random: Random): readonly number[] {
  const most = stocks.map(({ items }) => items.length);
  const quotas = stocks.map(() => 0);
  let left = count;
  for (let round = 0; round < LEAST; round++) {
    for (const at of mixed(random, [...stocks.keys()])) {
      if (left === 0 || (quotas[at] as number) >= (most[at] as number)) continue;
      quotas[at] = (quotas[at] as number) + 1;
      left--;
    }
  }
  return seats({ count, weights: stocks.map(({ lessons }) => lessons), most, least: quotas });
}

/** How much an item is to be avoided: 0 for one that nobody has seen, and more the later it was shown. */
function wearOf(shown: ReadonlyMap<string, number>): (id: string) => number {
  const times = [...new Set(shown.values())].sort((one, other) => one - other);
  const ranks = new Map(times.map((time, rank) => [time, rank + 1]));
  return (id) => {
    const at = shown.get(id);
    return at === undefined ? 0 : (ranks.get(at) ?? 0);
  };
}

/** Of each cell the least worn; among equally worn ones those whose lesson, then whose objective, has been asked least. */
function spread<Item extends DrawItem>(cells: readonly Cell<Item>[], wear: (id: string) => number): readonly Item[] {
  const asked = new Map<string, number>();
  const timesOf = (key: string) => asked.get(key) ?? 0;
  const keysOf = ({ objective: { lesson, id } }: DrawItem) => [lesson, `${lesson}/${id}`] as const;
  // Where there is least to choose from, first: the others can still make up for it.
  const slack = ({ items, wanted }: Cell<Item>) => items.length - wanted;
  const drawn: Item[] = [];
  for (const { items, wanted } of [...cells].sort((one, other) => slack(one) - slack(other))) {
    const left = [...items];
    for (let n = 0; n < wanted; n++) {
      const cost = (item: Item) => {
        const [lesson, objective] = keysOf(item);
        return [wear(item.id), timesOf(objective), timesOf(lesson)] as const;
      };
      const best = left.reduce((least, item) => (isLess(cost(item), cost(least)) ? item : least));
      left.splice(left.indexOf(best), 1);
      for (const key of keysOf(best)) asked.set(key, timesOf(key) + 1);
      drawn.push(best);
    }
  }
  return drawn;
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at !== -1 && (one[at] as number) < (other[at] as number);
}

/** The same in an order by chance. */
function mixed<Each>(random: Random, list: readonly Each[]): readonly Each[] {
  const order = [...list];
  for (let last = order.length - 1; last > 0; last--) {
    const other = below(random, last + 1);
    [order[last], order[other]] = [order[other] as Each, order[last] as Each];
  }
  return order;
}
