import type { Interacting } from "../interaction.ts";
import { pairsOf } from "../slot-pairs.ts";
import { textOf } from "../text.ts";
import type { SortAnswer, SortItem } from "./schema.ts";

/** The group that each element was put into. */
export const interaction: Interacting<SortItem, SortAnswer> = ({ parts, groups }, answer) => ({
  type: "matching",
  given: pairsOf(answer),
  right: parts.map(({ group }, part) => [part, group]),
  words: {
    places: parts.map(({ prose }) => textOf(prose)),
    options: groups.map(({ prose }) => textOf(prose)),
  },
});
