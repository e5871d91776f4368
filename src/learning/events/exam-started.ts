import * as v from "valibot";
import { SHORT_ID } from "../../base/ids.ts";
import { defineEvent } from "./define.ts";
import { envelope } from "./envelope.ts";

const name = v.pipe(v.string(), v.nonEmpty());

/** What a test is about. A module is never named: it can be renamed, and its lessons can move. */
const scope = v.variant("of", [
  v.object({ of: v.literal("course") }),
  v.object({
    of: v.literal("lessons"),
    /** Those of the module whose test it was. It belongs to the module that holds most of them. */
    lessons: v.pipe(v.array(name), v.nonEmpty()),
  }),
  v.object({
    of: v.literal("assignment"),
    /** The assignment that asked for it; it counts there alone. */
    assignment: v.pipe(v.string(), v.regex(SHORT_ID)),
    lessons: v.pipe(v.array(name), v.nonEmpty()),
  }),
]);

/**
 * A learner began a module's test or the final exam: what was drawn, and until when it can be handed in. With this event, and
 * the course, the very same paper can be laid out again. Published for ever; what may change says `envelope.ts`.
 */
const schema = v.object({
  ...envelope,
  type: v.literal("exam-started"),
  v: v.literal(1),
  data: v.object({
    scope,
    /** Of the draw, and of the order in which options are shown. */
    seed: name,
    /** The revision of the course that it was drawn from. */
    rev: name,
    /** In the order of the paper. */
    items: v.pipe(
      v.array(
        v.object({
          item: name,
          shape: name,
          /** The lesson and the objective that it tests. */
          lesson: name,
          objective: name,
          level: v.picklist(["recall", "understand", "apply", "analyse"]),
          /** Items with the same number stood in one module when it was drawn: what was passed then stays passed. */
          group: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
        }),
      ),
      v.nonEmpty(),
      v.maxLength(500),
    ),
    /** Per cent to pass; and, of the exam, what every module must reach. */
    pass: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
    minimum: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))),
    /** The limit in milliseconds, extra time included; counted from `at`. Left out: none. */
    limit: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    /** How much longer than for everybody, in per cent. */
    extra: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(400))),
  }),
});

export type ExamStarted = v.InferOutput<typeof schema>;
export type ExamScope = v.InferOutput<typeof scope>;

export const examStarted = defineEvent({ type: "exam-started", version: 1, schema, former: [] });
