/** What a figure is drawn from. */

export interface FigureBlock {
  readonly type: "figure";
  readonly kind: string;
  readonly caption?: string;
  /** What grows to the right and upwards, for a kind with axes. */
  readonly axes?: FigureAxes;
  readonly items: readonly FigureItem[];
}

export interface FigureAxes {
  readonly x: string;
  readonly y: string;
}

/** One line of a figure's list: `- Label — note`, or `- Label — 40 % — note` in a figure of quantities. */
export interface FigureItem {
  readonly label: string;
  /** How much, and how the author wrote it: `40 %`. In a figure of quantities every item has both. */
  readonly value?: number;
  readonly measure?: string;
  readonly note?: string;
}
