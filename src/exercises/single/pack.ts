import type { Pack } from "../pack.ts";
import type { SingleAnswer, SingleItem } from "./schema.ts";

/** One digit: nothing, or the option that was chosen. */
export const pack: Pack<SingleItem, SingleAnswer> = {
  frame: ([{ options }]) => ({ radices: [options.length + 1] }),
  write: (answer) => [answer === null ? 0 : answer + 1],
  read: ([digit = 0]) => (digit === 0 ? null : digit - 1),
};
