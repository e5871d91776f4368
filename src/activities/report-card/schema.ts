import type { Root as Hast } from "hast";
import * as v from "valibot";

/** What customers are asked about: the author's areas, in their order. */
export interface ReportCardSpec {
  readonly areas: readonly AreaSpec[];
}

export interface AreaSpec {
  /** Plain words. */
  readonly label: string;
  /** A question that one might ask, to learn from. */
  readonly example: Hast;
}

/** How many areas an author gives. A printed card has room for as many questions. */
export const AREAS = 4;

/** The longest texts that are taken, in UTF-16 units as browsers count them. They may grow, and never shrink. */
export const LIMITS = { question: 180, action: 400, shop: 80, handIn: 160 } as const;

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));

/** Stored for ever. */
export const reportCardThing = v.object({
  areas: v.pipe(
    v.array(
      v.object({
        /** As the author called it when the question was written. */
        label: v.string(),
        /** What customers read, and answer from 1 to 5. */
        question: text(LIMITS.question),
        /** What the learner will do when the marks are low. Not for customers. */
        action: text(LIMITS.action),
      }),
    ),
    v.readonly(),
  ),
  /** What the customers know the place by. */
  shop: text(LIMITS.shop),
  /** How customers hand the card in. */
  handIn: text(LIMITS.handIn),
});

export type ReportCardThing = v.InferOutput<typeof reportCardThing>;

export type AreaThing = ReportCardThing["areas"][number];
