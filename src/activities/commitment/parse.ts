import { readListBody } from "../../compiler/activity-body.ts";
import type { ParseActivityModule } from "../parsing.ts";
import type { CommitmentSpec } from "./schema.ts";

const rule = { list: "plain", noun: "point", least: 2, most: 5 } as const;

/** A prompt, and a plain list of advice on what makes a promise observable. */
export const parse: ParseActivityModule<CommitmentSpec>["parse"] = (body, context) => {
  const read = readListBody(body, context, rule);
  if (!read) return undefined;
  const { prompt, items } = read;
  return { prompt, spec: { advice: items.map(({ prose }) => prose) }, shape: { advice: items.length } };
};
