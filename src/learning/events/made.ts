import * as v from "valibot";
import { isJson, type Json } from "../json.ts";
import { defineEvent } from "./define.ts";
import { envelope } from "./envelope.ts";

/**
 * What a learner made in an activity, whole, as it stood when they paused. The latest one is the thing; the earlier ones
 * are its history. Published for ever; what may change says `envelope.ts`.
 */
const schema = v.object({
  ...envelope,
  type: v.literal("made"),
  v: v.literal(1),
  /** The activity's id. Activities and items have ids of their own: the same word may name one of each. */
  activity: v.pipe(v.string(), v.nonEmpty()),
  /** Hashes of the author's parts, and of the words in which they were read. */
  shape: v.pipe(v.string(), v.nonEmpty()),
  text: v.pipe(v.string(), v.nonEmpty()),
  data: v.object({
    /** The lesson on whose page it was. */
    lesson: v.pipe(v.string(), v.nonEmpty()),
    /** The kind of activity. */
    kind: v.pipe(v.string(), v.nonEmpty()),
    /** The title under which it was made: what is left to call it by when its lesson is gone. */
    title: v.string(),
    /** As the kind's `schema.ts` says. */
    thing: v.custom<Json>(isJson),
    /** Whether nothing is left in it. */
    empty: v.exactOptional(v.boolean()),
    /** When to look at it again, in milliseconds since 1970. */
    lookBack: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
});

export type Made = v.InferOutput<typeof schema>;

export const made = defineEvent({ type: "made", version: 1, schema, former: [] });
