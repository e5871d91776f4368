import type { Rules } from "../contract.ts";
import type { SortAnswer, SortItem } from "./schema.ts";

/**
 * A point for each item that is in its group. A wrong one costs nothing but the point that it could have earned. The
 * next try goes on with what was rightly placed, so that fourteen items need not be sorted again for the sake of one.
 * Source: the content dialect, table of exercises, `sort`.
 */
export const rules: Rules<SortItem, SortAnswer> = {
  scored: true,
  choices: (item) => item.parts.length,
  start: (item) => item.parts.map(() => null),
  again: (item, answer) => {
    const kept = item.parts.map(({ group }, part) => (answer[part] === group ? group : null));
    return kept.includes(null) ? kept : kept.map(() => null);
  },
  read: (item, stored) => (isAnswer(item, stored) ? stored : undefined),
  missing: (_, answer) => answer.filter((group) => group === null).length,
  account: (item, answer) => item.parts.map(({ group }, of) => ({ of, points: answer[of] === group ? 1 : 0, most: 1 })),
};

/** The answer with one item put into a group. */
export function placed(answer: SortAnswer, part: number, group: number): SortAnswer {
  return answer.map((before, at) => (at === part ? group : before));
}

/**
 * The item without a group that comes up next: the first one that is shown after `last`, and after the end of the row
 * the first of all. `undefined` when every item has its group.
 */
export function nextOf(answer: SortAnswer, order: readonly number[], last?: number): number | undefined {
  const from = last === undefined ? 0 : order.indexOf(last) + 1;
  return [...order.slice(from), ...order.slice(0, from)].find((part) => answer[part] === null);
}

/** A group or null for every item, and for no more. */
function isAnswer(item: SortItem, stored: unknown): stored is SortAnswer {
  if (!Array.isArray(stored) || stored.length !== item.parts.length) return false;
  return Array.from(stored).every(
    (group) => group === null || (Number.isInteger(group) && Object.hasOwn(item.groups, group)),
  );
}
