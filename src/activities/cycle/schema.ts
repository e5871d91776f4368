import * as v from "valibot";

/** What the author gives: moments that the learner may take over as a beginning. */
export interface CycleSpec {
  readonly suggestions: readonly string[];
}

/** The longest texts that are taken, in UTF-16 units as browsers count them. They may grow, and never shrink. */
export const LIMITS = { name: 120, note: 300 } as const;

/** How many moments make a picture, and how many it has room for. */
export const MOMENTS = { least: 3, most: 12 } as const;

/** Up to how many moments an author may suggest. */
export const MOST_SUGGESTIONS = 12;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const name = v.pipe(v.string(), v.maxLength(LIMITS.name));

/** Stored for ever. */
export const cycleThing = v.object({
  /** The moments in the order in which a customer lives them. */
  moments: v.pipe(
    v.array(
      v.object({
        id: count,
        /** Which of the author's suggestions it was taken from, from 0; it may be called otherwise by now. */
        given: v.exactOptional(count),
        name,
        /** Whether all that follows is worth nothing if this goes wrong. */
        critical: v.boolean(),
        /** What the customer should live there. */
        note: v.pipe(v.string(), v.maxLength(LIMITS.note)),
      }),
    ),
    v.maxLength(MOMENTS.most),
    v.readonly(),
  ),
  /** The id of the next moment. */
  next: count,
  /** What has been typed of the next moment and not been added yet. */
  adding: name,
});

export type CycleThing = v.InferOutput<typeof cycleThing>;
export type Moment = CycleThing["moments"][number];
