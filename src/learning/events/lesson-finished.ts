import * as v from "valibot";
import { defineEvent } from "./define.ts";
import { envelope } from "./envelope.ts";

/** A learner reached the end of a lesson. Published for ever; what may change says `envelope.ts`. */
const schema = v.object({
  ...envelope,
  type: v.literal("lesson-finished"),
  v: v.literal(1),
  data: v.object({ lesson: v.pipe(v.string(), v.nonEmpty()) }),
});

export type LessonFinished = v.InferOutput<typeof schema>;

export const lessonFinished = defineEvent({ type: "lesson-finished", version: 1, schema, former: [] });
