import type { Root as Hast } from "hast";

/** A figure whose places are empty, and the labels that belong there. */
export interface LabelItem {
  /** The kind of figure. */
  readonly figure: string;
  /** What grows to the right and upwards, in a figure with axes. */
  readonly axes?: { readonly x: string; readonly y: string };
  /** In the order of the figure's places: each belongs to the place of its own index. */
  readonly labels: readonly Label[];
}

export interface Label {
  readonly prose: Hast;
  /** Why it belongs there. */
  readonly feedback: Hast;
}

/** Stored for ever: for each place the index of the label that the learner put there, or null. */
export type LabelAnswer = readonly (number | null)[];
