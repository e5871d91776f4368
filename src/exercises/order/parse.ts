import { readBody } from "../../compiler/exercise-body.ts";
import type { ParseKind } from "../parsing.ts";
import type { OrderItem } from "./schema.ts";

/** An ordered list in its right order, a block quote under each part. */
export const parse: ParseKind<OrderItem> = (body, context) => {
  const read = readBody(body, context, { list: "ordered", noun: "part", least: 3 });
  if (!read) return undefined;
  const { items, ...rest } = read;
  const parts = items.map(({ prose, feedback }) => ({ prose, feedback }));
  return { ...rest, item: { parts }, shape: { parts: parts.length } };
};
