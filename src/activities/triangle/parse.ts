import { readListBody } from "../../compiler/activity-body.ts";
import { readNotedLabels } from "../../compiler/plain-words.ts";
import type { ParseActivityModule } from "../parsing.ts";
import { SLOTS, type TriangleSpec } from "./schema.ts";

const rule = {
  list: "plain",
  noun: "part",
  least: SLOTS.length,
  most: SLOTS.length,
  names: "strategy (top), people (right), systems (left), customer (centre)",
} as const;

/** A prompt, and a plain list of exactly four parts in the order of the figure, each `Label — question?`. */
export const parse: ParseActivityModule<TriangleSpec>["parse"] = (body, context) => {
  const read = readListBody(body, context, rule);
  if (!read) return undefined;
  const { prompt, items } = read;
  const noted = readNotedLabels(items, { noun: rule.noun, note: "question" }, context);
  if (!noted) return undefined;
  const parts = noted.map(({ label, note }) => ({ label, question: note }));
  return { prompt, spec: { parts }, shape: { parts: parts.length } };
};
