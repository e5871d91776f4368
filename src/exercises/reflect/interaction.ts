import type { Interacting } from "../interaction.ts";
import type { ReflectAnswer, ReflectItem } from "./schema.ts";

/** What somebody wrote; nothing of it is right or wrong. */
export const interaction: Interacting<ReflectItem, ReflectAnswer> = (_, { text }) => ({
  type: "long-fill-in",
  given: text,
});
