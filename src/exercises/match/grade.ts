import type { Rules } from "../contract.ts";
import { emptyIn, keptIn, readSlots } from "../slots.ts";
import type { MatchAnswer, MatchItem } from "./schema.ts";

/**
 * A point for each row that has the choice which belongs to it. The next try goes on with the right pairs.
 * Source: the content dialect, table of exercises, `match`.
 */
export const rules: Rules<MatchItem, MatchAnswer> = {
  scored: true,
  choices: (item) => item.choices.length,
  start: (item) => item.rows.map(() => null),
  again: (item, answer) =>
    keptIn(
      answer,
      item.rows.map(({ key }) => key),
    ),
  read: (item, stored) => readSlots(stored, item.rows.length, item.choices.length, isShared(item)),
  missing: (_, answer) => emptyIn(answer),
  account: (item, answer) => item.rows.map(({ key }, of) => ({ of, points: answer[of] === key ? 1 : 0, most: 1 })),
};

/**
 * Whether a choice may be given to many rows. Where one belongs to two rows, any of them may: else what can be given
 * twice would be seen before it is known.
 */
export function isShared(item: MatchItem): boolean {
  return item.choices.length < item.rows.length;
}
