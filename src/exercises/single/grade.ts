import type { Rules } from "../contract.ts";
import type { SingleAnswer, SingleItem } from "./schema.ts";

/**
 * All or nothing: 1 of 1 for the option that is right, 0 of 1 for any other.
 * Source: the content dialect, table of exercises, `single`.
 */
export const rules: Rules<SingleItem, SingleAnswer> = {
  scored: true,
  choices: (item) => item.options.length,
  start: () => null,
  read: (item, stored) => (stored === null || isOption(item, stored) ? stored : undefined),
  missing: (_, answer) => (answer === null ? 1 : 0),
  account: (item, answer) => [{ of: answer ?? item.key, points: answer === item.key ? 1 : 0, most: 1 }],
};

function isOption(item: SingleItem, stored: unknown): stored is number {
  return Number.isInteger(stored) && Object.hasOwn(item.options, stored as number);
}
