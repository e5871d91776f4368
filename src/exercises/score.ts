import type { Hint } from "../course/types.ts";
import type { Entry, Rules, Score } from "./contract.ts";

/** Whether every point there is was earned. */
export function isFull(score: Score): boolean {
  return score.points >= score.max;
}

/** Points are kept to the millionth: shares such as ⅓, and decimals such as 0.1 + 0.2, have no exact binary sum. */
function tidy(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}

/** The score of an account: the sum of its points, never below 0, out of the sum of what was to be had. */
export function earnedBy(entries: readonly Entry[]): Score {
  const sum = (of: (entry: Entry) => number) => tidy(entries.reduce((total, entry) => total + of(entry), 0));
  return {
    points: Math.max(
      0,
      sum(({ points }) => points),
    ),
    max: sum(({ most }) => most),
  };
}

/** What an answer that is not scored is worth: it is done. Events carry a score always. */
const DONE: Score = { points: 1, max: 1 };

/** What the answer itself earns, before hints. */
export function earned<Item, Answer>(rules: Rules<Item, Answer>, item: Item, answer: Answer): Score {
  return rules.scored ? earnedBy(rules.account(item, answer)) : DONE;
}

/** Share of the score that the first so many hints cost, 0 to 1. */
export function costOf(hints: readonly Hint[], taken: number): number {
  const sum = hints.slice(0, taken).reduce((cost, hint) => cost + hint.cost, 0);
  return Math.min(1, Math.max(0, tidy(sum)));
}

export interface Graded {
  /** What is shown and stored. */
  readonly score: Score;
  readonly scored: boolean;
  /** Whether the answer itself is fully right, whatever the hints cost. */
  readonly right: boolean;
  /** Whether any of it is. */
  readonly partly: boolean;
  /** Share of the points that the hints cost, 0 to 1. */
  readonly cost: number;
  readonly account: Account;
}

/** Where the points of a score come from. All of it together is the score's points. */
export interface Account {
  readonly entries: readonly Entry[];
  /** Points given back where the entries together are below 0. */
  readonly floor: number;
  /** Points that each hint took, in their order; 0 or below. */
  readonly hints: readonly number[];
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
  const { scored } = rules;
  const whole = earned(rules, item, answer);
  const { points, max } = whole;
  const after = (count: number) => (scored ? tidy(points * (1 - costOf(hints, count))) : points);
  const entries = scored ? rules.account(item, answer) : [];
  const sum = entries.reduce((total, entry) => total + entry.points, 0);
  return {
    score: { points: after(taken), max },
    scored,
    right: isFull(whole),
    partly: points > 0 && !isFull(whole),
    cost: scored ? costOf(hints, taken) : 0,
    account: {
      entries,
      floor: Math.max(0, -tidy(sum)),
      hints: hints.slice(0, taken).map((_, at) => tidy(after(at + 1) - after(at))),
    },
  };
}
