import type { Interacting } from "../interaction.ts";
import { accepted, valueIn } from "./grade.ts";
import type { EstimateAnswer, EstimateItem } from "./schema.ts";

/** A number, and those that earn the whole point. */
export const interaction: Interacting<EstimateItem, EstimateAnswer> = (item, answer) => {
  const { from, to } = accepted(item);
  return { type: "numeric", given: valueIn(item, answer) ?? null, right: { min: from, max: to } };
};
