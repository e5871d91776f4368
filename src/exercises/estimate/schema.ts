import type { Root as Hast } from "hast";

/** A number on a scale from `min` to `max`, all in the same unit. */
export interface EstimateItem {
  readonly answer: number;
  readonly min: number;
  readonly max: number;
  /** How far a press on an arrow key moves the slider. What is typed may lie between two steps. */
  readonly step: number;
  /** How far from the answer still earns the whole point; 0 or more. */
  readonly tolerance: number;
  /** What is counted, as it stands after a number: `%`, `min`. */
  readonly unit?: string;
  /** Why it is this number. Likely to name it, so it is told together with the answer alone. */
  readonly reason: Hast;
}

/**
 * Stored for ever: what stands in the field, letter by letter, so that a number which is half typed is still there after
 * a reload. `valueIn` says what it means; the slider writes into it, too. Empty when nothing was chosen.
 */
export type EstimateAnswer = string;
