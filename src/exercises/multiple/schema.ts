import type { Root as Hast } from "hast";

/** One or more options are right. Options are kept in author order; an answer lists indexes. */
export interface MultipleItem {
  readonly options: readonly MultipleOption[];
}

export interface MultipleOption {
  readonly right: boolean;
  readonly prose: Hast;
  readonly feedback: Hast;
}

/** Stored for ever: the indexes that are ticked, ascending. */
export type MultipleAnswer = readonly number[];
