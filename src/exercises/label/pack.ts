import type { Pack } from "../pack.ts";
import { onceEach, slotDigits } from "../slot-digits.ts";
import type { LabelAnswer, LabelItem } from "./schema.ts";

/** A digit for each place: nothing, or the label that was put there. */
export const pack: Pack<LabelItem, LabelAnswer> = {
  frame: ([{ labels }]) => ({ radices: labels.map(() => labels.length + 1) }),
  write: slotDigits,
  read: onceEach,
};
