import { readListBody } from "../../compiler/activity-body.ts";
import { readLabel } from "../../compiler/plain-words.ts";
import type { ParseActivityModule } from "../parsing.ts";
import { type CycleSpec, MOST_SUGGESTIONS } from "./schema.ts";

const rule = { list: "plain", noun: "moment", least: 1, most: MOST_SUGGESTIONS, optional: true } as const;

/** A prompt, and below it, if the author likes, a plain list of moments that the learner may take over. */
export const parse: ParseActivityModule<CycleSpec>["parse"] = (body, context) => {
  const read = readListBody(body, context, rule);
  if (!read) return undefined;
  const { prompt, items } = read;
  const suggestions = items.flatMap((item) => readLabel(item, rule.noun, context) ?? []);
  if (suggestions.length < items.length) return undefined;
  return { prompt, spec: { suggestions }, shape: { suggestions: suggestions.length } };
};
