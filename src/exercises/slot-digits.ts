import type { Frame } from "./pack.ts";
import type { Slots } from "./slots.ts";

/** Slots as digits: 0 for a place where nothing stands, else the token's index and one. */
export const slotDigits = (slots: Slots, { radices }: Frame): readonly number[] | undefined =>
  slots.length === radices.length ? slots.map((token) => (token ?? -1) + 1) : undefined;

/** The slots of which `slotDigits` made these digits. */
export const slotsOf = (digits: readonly number[]): Slots => digits.map((digit) => (digit === 0 ? null : digit - 1));

/** The same, where a token stands in one place at a time: digits that say otherwise were not written here. */
export function onceEach(digits: readonly number[]): Slots {
  const slots = slotsOf(digits);
  return slots.map((token, place) => (slots.indexOf(token) < place ? null : token));
}
