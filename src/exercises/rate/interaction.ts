import type { Interacting } from "../interaction.ts";
import { textOf } from "../text.ts";
import type { RateAnswer, RateItem } from "./schema.ts";

/** A rating for each statement; nothing is right or wrong. */
export const interaction: Interacting<RateItem, RateAnswer> = ({ statements }, answer) => ({
  type: "likert",
  given: answer.flatMap((rating) => rating ?? []),
  words: { places: statements.map(textOf) },
});
