import type { Interacting } from "../interaction.ts";
import { pairsOf } from "../slot-pairs.ts";
import { textOf } from "../text.ts";
import type { LabelAnswer, LabelItem } from "./schema.ts";

/** The label at each place of a figure. */
export const interaction: Interacting<LabelItem, LabelAnswer> = ({ labels }, answer) => ({
  type: "matching",
  given: pairsOf(answer),
  right: labels.map((_, place) => [place, place]),
  words: { options: labels.map(({ prose }) => textOf(prose)) },
});
