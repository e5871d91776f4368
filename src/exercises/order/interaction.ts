import type { Interacting } from "../interaction.ts";
import { textOf } from "../text.ts";
import type { OrderAnswer, OrderItem } from "./schema.ts";

/** Parts in the order in which they were put. */
export const interaction: Interacting<OrderItem, OrderAnswer> = ({ parts }, answer) => ({
  type: "sequencing",
  given: answer,
  right: parts.map((_, part) => part),
  words: { options: parts.map(({ prose }) => textOf(prose)) },
});
