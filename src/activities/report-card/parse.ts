import { readListBody } from "../../compiler/activity-body.ts";
import { readLabel } from "../../compiler/plain-words.ts";
import type { ParseActivityModule } from "../parsing.ts";
import { AREAS, type ReportCardSpec } from "./schema.ts";

const rule = {
  list: "ordered",
  noun: "area",
  least: AREAS,
  most: AREAS,
  says: "what one might ask there",
} as const;

/** A prompt, and four areas in order, under each a block quote with a question that one might ask. */
export const parse: ParseActivityModule<ReportCardSpec>["parse"] = (body, context) => {
  const read = readListBody(body, context, rule);
  if (!read) return undefined;
  const { prompt, items } = read;
  const areas = items.flatMap((item) => {
    const label = readLabel(item, rule.noun, context);
    return label === undefined ? [] : [{ label, example: item.feedback }];
  });
  if (areas.length < items.length) return undefined;
  return { prompt, spec: { areas }, shape: { areas: areas.length } };
};
