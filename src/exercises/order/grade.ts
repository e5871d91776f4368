import type { Rules } from "../contract.ts";
import type { OrderAnswer, OrderItem } from "./schema.ts";

/**
 * A point for each of the key's n − 1 neighbouring pairs that still stand next to each other in that order. So a
 * chain that is right but starts in the wrong place is nearly right, which counting places would call all wrong.
 * An entry of the account is a pair of neighbours as the learner has them, by the place of its first: there are as many,
 * as many of them are right, and the lines do not stand in the order of the key.
 * Source: the content dialect, table of exercises, `order`.
 */
export const rules: Rules<OrderItem, OrderAnswer> = {
  scored: true,
  choices: (item) => item.parts.length,
  start: (_, order) => (isKey(order) ? [...order.slice(1), ...order.slice(0, 1)] : order),
  read: (item, stored) => (isArrangement(item, stored) ? stored : undefined),
  missing: () => 0,
  account: (item, answer) =>
    item.parts.slice(1).map((_, of) => ({ of, points: followsOn(answer, of) ? 1 : 0, most: 1 })),
};

/** Whether the part at a place is followed by the one that follows it in the key. */
export function followsOn(answer: OrderAnswer, place: number): boolean {
  const part = answer[place];
  return part !== undefined && answer[place + 1] === part + 1;
}

/** The answer with the part at one place taken to another; the others close up. A place outside is the nearest end. */
export function moved(answer: OrderAnswer, from: number, to: number): OrderAnswer {
  const part = answer[from];
  if (part === undefined) return answer;
  const next = answer.filter((_, place) => place !== from);
  next.splice(Math.max(0, to), 0, part);
  return next;
}

/** The parts are kept in their right order: the key is 0, 1, 2 … */
function isKey(order: readonly number[]): boolean {
  return order.every((part, place) => part === place);
}

/** Every part once. */
function isArrangement(item: OrderItem, stored: unknown): stored is OrderAnswer {
  if (!Array.isArray(stored) || stored.length !== item.parts.length) return false;
  const seen = new Set<unknown>(stored);
  return item.parts.every((_, part) => seen.has(part));
}
