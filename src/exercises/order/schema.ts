import type { Root as Hast } from "hast";

/** Parts in their right order. */
export interface OrderItem {
  readonly parts: readonly OrderPart[];
}

export interface OrderPart {
  readonly prose: Hast;
  /** Why it goes here. */
  readonly feedback: Hast;
}

/** Stored for ever: every part index once, as the learner arranged them. */
export type OrderAnswer = readonly number[];
