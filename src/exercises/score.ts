import type { Hint } from "../course/types.ts";
import type { Rules, Score } from "./contract.ts";

/** Whether every point there is was earned. */
export function isFull(score: Score): boolean {
  return score.points >= score.max;
}

/** Share of the score that the first so many hints cost, 0 to 1. */
export function costOf(hints: readonly Hint[], taken: number): number {
  const sum = hints.slice(0, taken).reduce((cost, hint) => cost + hint.cost, 0);
  // Costs are written in decimals, whose binary sums drift: 0.1 + 0.2.
  return Math.min(1, Math.max(0, Math.round(sum * 1e6) / 1e6));
}

export interface Graded {
  /** What is shown and stored. */
  readonly score: Score;
  /** Whether the answer itself is fully right, whatever the hints cost. */
  readonly right: boolean;
  /** Whether any of it is. */
  readonly partly: boolean;
  /** Share of the points that the hints cost, 0 to 1. */
  readonly cost: number;
}

/**
 * The score of an answer: the kind's points × (1 − what the hints that were taken cost), never below 0. Screen and
 * log both take it from here, so that they cannot disagree.
 */
export function gradeWithHints<Item, Answer>(
  rules: Rules<Item, Answer>,
  item: Item,
  answer: Answer,
  hints: readonly Hint[],
  taken: number,
): Graded {
  const earned = rules.grade(item, answer);
  const { points, max } = earned;
  const cost = costOf(hints, taken);
  return {
    score: { points: Math.round(points * (1 - cost) * 1e6) / 1e6, max },
    right: isFull(earned),
    partly: points > 0 && !isFull(earned),
    cost,
  };
}
