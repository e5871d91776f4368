import * as v from "valibot";
import { SHORT_ID } from "../../base/ids.ts";
import { defineEvent } from "./define.ts";
import { envelope } from "./envelope.ts";

/**
 * A learner put an assignment aside: home no longer leads through it. Whoever takes it on again (a later `assignment-accepted`) is back
 * in it, as the same person. Published for ever; what may change says `envelope.ts`.
 */
const schema = v.object({
  ...envelope,
  type: v.literal("assignment-left"),
  v: v.literal(1),
  assignment: v.pipe(v.string(), v.regex(SHORT_ID)),
  data: v.object({}),
});

export type AssignmentLeft = v.InferOutput<typeof schema>;

export const assignmentLeft = defineEvent({ type: "assignment-left", version: 1, schema, former: [] });
