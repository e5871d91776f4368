import type { Pack } from "../pack.ts";
import { onceEach, slotDigits, slotsOf } from "../slot-digits.ts";
import type { MatchAnswer, MatchItem } from "./schema.ts";

/** A digit for each row: nothing, or the choice that it was given. There are fewer choices than rows where one may be given to many. */
export const pack: Pack<MatchItem, MatchAnswer> = {
  frame: ([{ rows, choices }]) => ({ radices: rows.map(() => choices.length + 1) }),
  write: slotDigits,
  read: (digits, { radices }) => ((radices[0] ?? 1) - 1 < digits.length ? slotsOf(digits) : onceEach(digits)),
};
