import type { Rules } from "../contract.ts";
import type { RateAnswer, RateItem, Rating } from "./schema.ts";

/** The scale, from its low end. */
export const ratings: readonly Rating[] = [1, 2, 3, 4, 5];

/**
 * No points: what someone says of themselves is neither right nor wrong. It counts as done.
 * Source: the content dialect, table of exercises, `rate`.
 */
export const rules: Rules<RateItem, RateAnswer> = {
  scored: false,
  // A questionnaire keeps its order, so that two times can be compared.
  choices: () => 0,
  start: (item) => item.statements.map(() => null),
  again: (_, answer) => answer,
  read: (item, stored) => (isAnswer(item, stored) ? stored : undefined),
  missing: (_, answer) => answer.filter((rating) => rating === null).length,
  account: () => [],
};

/** The answer with one statement rated. */
export function rated(answer: RateAnswer, statement: number, rating: Rating): RateAnswer {
  return answer.map((each, at) => (at === statement ? rating : each));
}

export type Change = "up" | "down" | "same";

/** How a rating has changed since the earlier one; `undefined` where one of the two is not there. */
export function changeOf(earlier: Rating | null | undefined, now: Rating | null | undefined): Change | undefined {
  if (!earlier || !now) return undefined;
  return now > earlier ? "up" : now < earlier ? "down" : "same";
}

function isAnswer(item: RateItem, stored: unknown): stored is RateAnswer {
  if (!Array.isArray(stored) || stored.length !== item.statements.length) return false;
  // `every` would pass over holes.
  return Array.from(stored).every((each) => each === null || ratings.includes(each));
}
