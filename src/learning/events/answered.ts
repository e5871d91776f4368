import * as v from "valibot";
import { isJson, type Json } from "../json.ts";
import { defineEvent } from "./define.ts";
import { aboutItem, envelope } from "./envelope.ts";

/** A learner had an answer to an exercise checked. Published for ever; what may change says `envelope.ts`. */
const schema = v.object({
  ...envelope,
  ...aboutItem,
  type: v.literal("answered"),
  v: v.literal(1),
  data: v.object({
    /** The lesson on whose page it was. */
    lesson: v.pipe(v.string(), v.nonEmpty()),
    /** Which try at this shape of the item, from 1. It also seeds the order that was shown. */
    attempt: v.pipe(v.number(), v.integer(), v.minValue(1)),
    /** As the kind's `schema.ts` says. */
    answer: v.custom<Json>(isJson),
    score: v.pipe(
      v.object({ points: v.pipe(v.number(), v.finite()), max: v.pipe(v.number(), v.finite()) }),
      v.check(({ points, max }) => 0 <= points && points <= max && max > 0, "Expected 0 ≤ points ≤ max, max > 0"),
    ),
    /** Whether the answer itself was fully right, whatever the hints cost. Since 2026-11; before, the score tells. */
    right: v.exactOptional(v.boolean()),
    /** How sure the learner was: 1 guessing, 2 fairly, 3 sure. */
    sure: v.exactOptional(v.picklist([1, 2, 3])),
    /** How many hints were taken. */
    hints: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    /** How long it took, in milliseconds. */
    ms: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    /** Where it was asked, if not on its lesson's page; `lesson` is then the one whose objective it tests. */
    during: v.exactOptional(v.picklist(["review"])),
  }),
});

export type Answered = v.InferOutput<typeof schema>;

export const answered = defineEvent({ type: "answered", version: 1, schema, former: [] });

/** Points out of a maximum, of one checked answer. Whatever shows, sums or sends a score asks this function. */
export function scoreOf(event: Answered): { readonly points: number; readonly max: number } {
  return event.data.score;
}

/** Whether anything was missing in a checked answer. A right answer stays right when hints cost points. */
export function isWrong(event: Answered): boolean {
  const { points, max } = scoreOf(event);
  return !(event.data.right ?? points >= max);
}
