import type { Root as Hast } from "hast";

/** Groups, and what belongs into them. Both are kept in the author's order; an answer goes by index. */
export interface SortItem {
  readonly groups: readonly SortGroup[];
  /** The items of all groups, one group after the other. */
  readonly parts: readonly SortPart[];
}

export interface SortGroup {
  readonly prose: Hast;
}

export interface SortPart {
  readonly prose: Hast;
  /** Why it belongs where it belongs. */
  readonly feedback: Hast;
  /** The index of its group. */
  readonly group: number;
}

/** Stored for ever: for each item the group that it was put into, or null. */
export type SortAnswer = readonly (number | null)[];
