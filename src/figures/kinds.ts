/** The kinds of figure, and how many items each can draw. Pure data: the compiler checks with it. */
export interface FigureRule {
  readonly min: number;
  readonly max: number;
  /** Names of the places, in the order in which an author lists them, where each has one. */
  readonly slots?: readonly string[];
}

export const figureRules = {
  triangle: { min: 4, max: 4, slots: ["top", "right", "left", "centre"] },
  chain: { min: 3, max: 10 },
} as const satisfies Record<string, FigureRule>;

export type FigureKind = keyof typeof figureRules;

/** Whether a name from outside is a figure that can be drawn. */
export function isFigureKind(name: string): name is FigureKind {
  return Object.hasOwn(figureRules, name);
}
