import * as v from "valibot";
import { isJson, type Json } from "../json.ts";
import { defineEvent } from "./define.ts";
import { aboutItem, envelope } from "./envelope.ts";

/**
 * A module's test or the final exam was handed in, or its time was up: all answers at once. Of one paper the earliest by
 * (at, id) counts. Published for ever; what may change says `envelope.ts`.
 */
const schema = v.object({
  ...envelope,
  type: v.literal("exam-submitted"),
  v: v.literal(1),
  /** The id of its `exam-started`. */
  exam: envelope.id,
  data: v.object({
    /** Only what was answered: what was left out scores nothing. */
    answers: v.pipe(
      v.array(
        v.object({
          ...aboutItem,
          /** As the kind's `schema.ts` says. */
          answer: v.custom<Json>(isJson),
          score: v.pipe(
            v.object({ points: v.pipe(v.number(), v.finite()), max: v.pipe(v.number(), v.finite()) }),
            v.check(({ points, max }) => 0 <= points && points <= max && max > 0, "Expected 0 ≤ points ≤ max, max > 0"),
          ),
          right: v.boolean(),
          /** How sure the learner was: 1 guessing, 2 fairly, 3 sure. */
          sure: v.exactOptional(v.picklist([1, 2, 3])),
          /** How long it was worked on, in milliseconds. */
          ms: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
        }),
      ),
      v.maxLength(500),
    ),
    /** The time was up: what had been answered until then was handed in. */
    timeUp: v.exactOptional(v.literal(true)),
  }),
});

export type ExamSubmitted = v.InferOutput<typeof schema>;

export const examSubmitted = defineEvent({ type: "exam-submitted", version: 1, schema, former: [] });
