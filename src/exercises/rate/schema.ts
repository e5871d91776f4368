import type { Root as Hast } from "hast";

/** Statements in author order, each rated from 1 to 5. */
export interface RateItem {
  readonly statements: readonly Hast[];
  /** What 1 and 5 stand for; left out, the interface's own words. */
  readonly ends?: RateEnds;
  /** Whether an earlier exercise asked the same. */
  readonly again: boolean;
}

export interface RateEnds {
  readonly low: Hast;
  readonly high: Hast;
}

/** Stored for ever: for each statement its rating, or `null` while it has none (never stored in an event). */
export type RateAnswer = readonly (Rating | null)[];

export type Rating = 1 | 2 | 3 | 4 | 5;
