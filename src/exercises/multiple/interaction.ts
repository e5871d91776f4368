import type { Interacting } from "../interaction.ts";
import { textOf } from "../text.ts";
import type { MultipleAnswer, MultipleItem } from "./schema.ts";

/** Several options of several. */
export const interaction: Interacting<MultipleItem, MultipleAnswer> = ({ options }, answer) => ({
  type: "choice",
  given: answer,
  right: options.flatMap(({ right }, option) => (right ? [option] : [])),
  words: { options: options.map(({ prose }) => textOf(prose)) },
});
