import * as v from "valibot";
import { SHORT_ID } from "../../base/ids.ts";
import { defineEvent } from "./define.ts";
import { envelope } from "./envelope.ts";

const shortId = v.pipe(v.string(), v.regex(SHORT_ID));
const line = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));

/**
 * A learner took on what a trainer asks, or a new version of it. Of one assignment the highest version counts, of equal ones the
 * latest event; the person stays the same. Published for ever; what may change says `envelope.ts`.
 */
const schema = v.object({
  ...envelope,
  type: v.literal("assignment-accepted"),
  v: v.literal(1),
  assignment: shortId,
  data: v.object({
    version: v.pipe(v.number(), v.integer(), v.minValue(1)),
    /** The signed code, as it came: all that it says is read from there (`assignment/code.ts`). */
    code: v.pipe(v.string(), v.nonEmpty(), v.maxLength(4_000)),
    /** Who, in this assignment: drawn when it was first taken on. */
    person: shortId,
    /** As the trainer is to read it. */
    name: line,
    number: v.exactOptional(line),
  }),
});

export type AssignmentAccepted = v.InferOutput<typeof schema>;

export const assignmentAccepted = defineEvent({ type: "assignment-accepted", version: 1, schema, former: [] });
