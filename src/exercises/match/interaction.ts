import type { Interacting } from "../interaction.ts";
import { pairsOf } from "../slot-pairs.ts";
import { textOf } from "../text.ts";
import type { MatchAnswer, MatchItem } from "./schema.ts";

/** What was put beside each row. */
export const interaction: Interacting<MatchItem, MatchAnswer> = ({ rows, choices }, answer) => ({
  type: "matching",
  given: pairsOf(answer),
  right: rows.map(({ key }, row) => [row, key]),
  words: { places: rows.map(({ prose }) => textOf(prose)), options: choices.map(textOf) },
});
