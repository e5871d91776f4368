import * as v from "valibot";
import { defineEvent } from "./define.ts";
import { envelope, namedIds } from "./envelope.ts";

/** Events that had been taken back count again; see `retracted.ts`. Published for ever; what may change says `envelope.ts`. */
const schema = v.object({
  ...envelope,
  type: v.literal("reinstated"),
  v: v.literal(1),
  data: v.object({ ids: namedIds }),
});

export type Reinstated = v.InferOutput<typeof schema>;

export const reinstated = defineEvent({ type: "reinstated", version: 1, schema, former: [] });
