import * as v from "valibot";
import { defineEvent } from "./define.ts";
import { envelope, namedIds } from "./envelope.ts";

/**
 * The learner took events back: they stay in the log and no longer count. What holds for an id is what the latest of the
 * `retracted` and `reinstated` events that name it says, by (at, id), whether or not the event itself has arrived.
 * Events about other events cannot be taken back in this way: they always count. Published for ever; what may change
 * says `envelope.ts`.
 */
const schema = v.object({
  ...envelope,
  type: v.literal("retracted"),
  v: v.literal(1),
  data: v.object({ ids: namedIds }),
});

export type Retracted = v.InferOutput<typeof schema>;

export const retracted = defineEvent({ type: "retracted", version: 1, schema, former: [] });
