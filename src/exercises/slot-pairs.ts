import type { Pair } from "./interaction.ts";
import type { Slots } from "./slots.ts";

/** What stands where, without the places where nothing does. */
export const pairsOf = (slots: Slots): readonly Pair[] =>
  slots.flatMap((token, place): Pair[] => (token === null ? [] : [[place, token]]));
