import type { Json } from "../../learning/json.ts";

/** Every text in a thing that says something. */
export function textsIn(thing: Json): readonly string[] {
  if (typeof thing === "string") return thing.trim() === "" ? [] : [thing];
  return typeof thing === "object" && thing !== null ? Object.values(thing).flatMap(textsIn) : [];
}
