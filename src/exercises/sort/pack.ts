import type { Pack } from "../pack.ts";
import { slotDigits, slotsOf } from "../slot-digits.ts";
import type { SortAnswer, SortItem } from "./schema.ts";

/** A digit for each item: nothing, or the group that it was put into. */
export const pack: Pack<SortItem, SortAnswer> = {
  frame: ([{ parts, groups }]) => ({ radices: parts.map(() => groups.length + 1) }),
  write: slotDigits,
  read: slotsOf,
};
