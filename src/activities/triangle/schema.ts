import * as v from "valibot";

/** What the author gives: what to ask of each part, in the order of the figure. */
export interface TriangleSpec {
  readonly parts: readonly PartSpec[];
}

export interface PartSpec {
  readonly label: string;
  readonly question: string;
}

/** The places of the figure, in the order in which an author lists what stands there. */
export const SLOTS = ["top", "right", "left", "centre"] as const;

/** How a part stands. */
export const STATES = ["works", "half", "fails"] as const;

export type State = (typeof STATES)[number];

/** The longest texts that are taken, in UTF-16 units as browsers count them. They may grow, and never shrink. */
export const LIMITS = { sees: 500, improvement: 300 } as const;

/** Stored for ever. It carries the author's words as they were read. */
export const triangleThing = v.object({
  /** One for each place, in their order. */
  parts: v.pipe(
    v.array(
      v.object({
        label: v.string(),
        question: v.string(),
        /** Left out: not said yet. */
        state: v.exactOptional(v.picklist(STATES)),
        /** What the learner sees that shows it. */
        sees: v.pipe(v.string(), v.maxLength(LIMITS.sees)),
        improvement: v.pipe(v.string(), v.maxLength(LIMITS.improvement)),
      }),
    ),
    v.length(SLOTS.length),
    v.readonly(),
  ),
});

export type TriangleThing = v.InferOutput<typeof triangleThing>;
export type Part = TriangleThing["parts"][number];
