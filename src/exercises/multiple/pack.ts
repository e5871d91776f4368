import type { Pack } from "../pack.ts";
import type { MultipleAnswer, MultipleItem } from "./schema.ts";

/** A digit for each option: whether it is ticked. */
export const pack: Pack<MultipleItem, MultipleAnswer> = {
  frame: ([{ options }]) => ({ radices: options.map(() => 2) }),
  write: (answer, { radices }) => radices.map((_, option) => (answer.includes(option) ? 1 : 0)),
  read: (digits) => digits.flatMap((digit, option) => (digit === 1 ? [option] : [])),
};
