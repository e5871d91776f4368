import { FEW, type ItemStats } from "../../analysis/items.ts";

/** Questions with their places among the hardest. */
export interface Placed {
  readonly place: number;
  readonly stats: ItemStats;
}

export const ORDERS = ["hard", "sure", "apart", "slow"] as const;
export type Order = (typeof ORDERS)[number];

export interface Wanted {
  readonly order: Order;
  /** A lesson's id; empty: all. */
  readonly lesson: string;
  /** The questions of an objective. */
  readonly items?: ReadonlySet<string>;
  /** Only those that enough people answered. */
  readonly many: boolean;
}

/** The questions that are asked for, as they are asked for; of equal ones the hardest first. */
export function ordered(all: readonly Placed[], { order, lesson, items, many }: Wanted): readonly Placed[] {
  const value = ({ sureWrong, n, discrimination, ms }: ItemStats) => {
    if (order === "sure") return -sureWrong / n;
    if (order === "slow") return -(ms ?? 0);
    // What has no discrimination comes after all that have one.
    return order === "hard" ? 0 : typeof discrimination === "number" ? discrimination : 2;
  };
  return all
    .filter(
      ({ stats }) =>
        (lesson === "" || stats.lesson === lesson) && (items?.has(stats.item) ?? true) && (!many || stats.n >= FEW),
    )
    .sort((one, other) => value(one.stats) - value(other.stats) || one.place - other.place);
}
