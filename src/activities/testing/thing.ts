import type { Json } from "../../learning/json.ts";

/** Every text in a thing, in the order of its parts. */
export function textsIn(thing: Json): readonly string[] {
  if (typeof thing === "string") return [thing];
  return typeof thing === "object" && thing !== null ? Object.values(thing).flatMap(textsIn) : [];
}

/** The thing with some of its texts written otherwise. */
export function rewritten(thing: Json, write: (text: string) => string): Json {
  if (typeof thing === "string") return write(thing);
  if (typeof thing !== "object" || thing === null) return thing;
  if (Array.isArray(thing)) return thing.map((each) => rewritten(each, write));
  return Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, rewritten(value, write)]));
}
