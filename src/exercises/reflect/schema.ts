import type { Root as Hast } from "hast";

/** Something to write about, an answer that someone might give, and points to compare one's own with. */
export interface ReflectItem {
  readonly model: Hast;
  /** In author order. */
  readonly points: readonly Hast[];
}

/** Stored for ever. */
export interface ReflectAnswer {
  /** Plain text as it was written; no longer than `LIMIT`, which may grow and never shrink. */
  readonly text: string;
  /** Whether the model answer has been opened. Ticks come only after that. */
  readonly compared: boolean;
  /** Indexes of the points that the learner found in their own text, ascending. */
  readonly ticks: readonly number[];
}

/** The longest text that is taken, in UTF-16 units as browsers count them: some four pages. */
export const LIMIT = 5000;
