import { readListBody } from "../../compiler/activity-body.ts";
import { readLabel } from "../../compiler/plain-words.ts";
import type { ParseActivityModule } from "../parsing.ts";
import { GIVEN, type ScriptSpec } from "./schema.ts";

const rule = { list: "ordered", noun: "stage", ...GIVEN, says: "what it is for" } as const;

/** A prompt, and stages in order, under each a block quote with what it is for or an example. */
export const parse: ParseActivityModule<ScriptSpec>["parse"] = (body, context) => {
  const read = readListBody(body, context, rule);
  if (!read) return undefined;
  const { prompt, items } = read;
  const stages = items.flatMap((item) => {
    const name = readLabel(item, rule.noun, context);
    return name === undefined ? [] : [{ name, help: item.feedback }];
  });
  if (stages.length < items.length) return undefined;
  return { prompt, spec: { stages }, shape: { stages: stages.length } };
};
