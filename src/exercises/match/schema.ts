import type { Root as Hast } from "hast";

/** A table: what stands on the left, and what on the right belongs to it. */
export interface MatchItem {
  /** The names of the two columns. */
  readonly left: Hast;
  readonly right: Hast;
  /** The name of the column of reasons, where there is one. */
  readonly why?: Hast;
  readonly rows: readonly MatchRow[];
  /** What is on the right, each once, in the order of the table. */
  readonly choices: readonly Hast[];
}

export interface MatchRow {
  readonly prose: Hast;
  /** The index of the choice that belongs to it. */
  readonly key: number;
  /** Why they belong together. */
  readonly why?: Hast;
}

/** Stored for ever: for each row the index of the choice that the learner gave it, or null. */
export type MatchAnswer = readonly (number | null)[];
