import type { Interacting } from "../interaction.ts";
import { textOf } from "../text.ts";
import type { SingleAnswer, SingleItem } from "./schema.ts";

/** One option of several. */
export const interaction: Interacting<SingleItem, SingleAnswer> = ({ options, key }, answer) => ({
  type: "choice",
  given: answer === null ? [] : [answer],
  right: [key],
  words: { options: options.map(({ prose }) => textOf(prose)) },
});
