import type { Root as Hast } from "hast";

/** One option is right. Options are kept in author order; an answer names an option by its index. */
export interface SingleItem {
  readonly options: readonly SingleOption[];
  /** Index of the right option. */
  readonly key: number;
}

export interface SingleOption {
  readonly prose: Hast;
  readonly feedback: Hast;
}

/** Stored for ever. `null`: nothing chosen yet (never stored in an event). */
export type SingleAnswer = number | null;
