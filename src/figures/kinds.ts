/** The kinds of figure, and what each can draw. Pure data: the compiler checks with it. */
export interface FigureRule {
  /** How many items. */
  readonly min: number;
  readonly max: number;
  /**
   * Names of the places, in the order in which an author lists them, where each has one; `counted` where a place is
   * just its number. A figure without slots cannot be labelled: its places come from its quantities.
   */
  readonly slots?: readonly string[] | "counted";
  /** Whether its drawing shows the number of each place. */
  readonly numbered?: true;
  /** Whether every item has a quantity after its label: parts of a whole, or heights on one scale. */
  readonly values?: "shares" | "levels";
  /** Whether it may name its axes: `x="…" y="…"`. */
  readonly axes?: true;
}

export const figureRules = {
  triangle: { min: 4, max: 4, slots: ["top", "right", "left", "centre"] },
  cycle: { min: 3, max: 8, slots: "counted", numbered: true },
  chain: { min: 3, max: 10, slots: "counted", numbered: true },
  steps: { min: 3, max: 7, slots: "counted", numbered: true },
  curve: { min: 3, max: 10, values: "levels", axes: true },
  scale: { min: 3, max: 7, slots: "counted", numbered: true },
  matrix: { min: 4, max: 4, slots: ["topLeft", "topRight", "bottomLeft", "bottomRight"], axes: true },
  wheel: { min: 4, max: 9, slots: "counted" },
  pie: { min: 2, max: 7, values: "shares" },
} as const satisfies Record<string, FigureRule>;

/** The places of a figure in their order, as a message names them; empty where they have no names. */
export function slotNames({ slots }: FigureRule): string {
  const names = Array.isArray(slots) ? slots : [];
  return names.join(", ").replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}

export type FigureKind = keyof typeof figureRules;

/** Whether a name from outside is a figure that can be drawn. */
export function isFigureKind(name: string): name is FigureKind {
  return Object.hasOwn(figureRules, name);
}
