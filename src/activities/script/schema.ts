import type { Root as Hast } from "hast";
import * as v from "valibot";

/** What the author gives: the stages of a conversation, in their order. */
export interface ScriptSpec {
  readonly stages: readonly StageSpec[];
}

export interface StageSpec {
  /** Plain words. */
  readonly name: string;
  /** What the stage is for, or an example. */
  readonly help: Hast;
}

/** The longest texts that are taken, in UTF-16 units as browsers count them. They may grow, and never shrink. */
export const LIMITS = { name: 120, text: 1000 } as const;

/** Up to how many stages learners can add some. A thing that was fitted to other stages may have more. */
export const MOST_STAGES = 20;

/** How many stages an author may give. */
export const GIVEN = { least: 2, most: 12 } as const;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Stored for ever. It carries the author's words as they were read. */
export const scriptThing = v.object({
  /** The stages in the order of the conversation. */
  rows: v.pipe(
    v.array(
      v.object({
        id: count,
        /** Which of the author's, from 0. Left out: one of the learner's own. */
        given: v.exactOptional(count),
        name: v.pipe(v.string(), v.maxLength(LIMITS.name)),
        /** What the learner will say. */
        text: v.pipe(v.string(), v.maxLength(LIMITS.text)),
      }),
    ),
    v.maxLength(1000),
    v.readonly(),
  ),
  /** The id of the next stage. */
  next: count,
});

export type ScriptThing = v.InferOutput<typeof scriptThing>;
export type Stage = ScriptThing["rows"][number];
