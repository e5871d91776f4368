import * as v from "valibot";
import { defineEvent } from "./define.ts";
import { envelope, namedIds } from "./envelope.ts";

/**
 * A copy was added to this log: which events came with it that were not here before, so that it can be undone later and
 * on any device. Published for ever; what may change says `envelope.ts`.
 */
const schema = v.object({
  ...envelope,
  type: v.literal("imported"),
  v: v.literal(1),
  data: v.object({
    /** The same in all events that one copy needs: the id of the first of them. */
    batch: envelope.id,
    ids: namedIds,
    /** The profile in which the copy was made, and its name, if it had one. */
    from: v.pipe(v.string(), v.nonEmpty()),
    name: v.exactOptional(v.pipe(v.string(), v.nonEmpty())),
    /** When the copy was made, in milliseconds since 1970. */
    copied: envelope.at,
  }),
});

export type Imported = v.InferOutput<typeof schema>;

export const imported = defineEvent({ type: "imported", version: 1, schema, former: [] });
