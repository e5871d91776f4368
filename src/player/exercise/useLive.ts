import { useMemo } from "react";
import type { ExerciseBlock } from "../../course/types.ts";
import type { Phase, Score } from "../../exercises/contract.ts";
import type { Kind } from "../../exercises/define.ts";
import { type Graded, gradeWithHints } from "../../exercises/score.ts";
import type { Sure } from "../../learning/attempt.ts";

/** What the screen keeps of an exercise: the fold of its events, and the draft. */
export interface CardState {
  readonly phase: Phase;
  /** Which try this is, from 0 or 1 as the screen counts. */
  readonly attempt: number;
  /** As it was stored; not trusted. */
  readonly answer: unknown;
  /** Checks that were not fully right, this one included. */
  readonly wrongChecks: number;
  readonly score?: Score | undefined;
  /** Hints taken in this attempt. */
  readonly hints: number;
  /** How sure the learner said to be, in this attempt. */
  readonly sure?: Sure | undefined;
}

export interface Live {
  readonly phase: Phase;
  readonly answer: unknown;
  readonly hints: number;
  readonly sure: Sure | undefined;
  /** How many parts still need an answer before it can be checked; 0 when it can. */
  readonly missing: number;
  /** Only once checked. */
  readonly graded: Graded | undefined;
  /** Whether the whole worked answer may be shown. */
  readonly reveal: boolean;
}

/** After so many wrong checks the worked answer is shown (the content dialect says so). */
const CHECKS_BEFORE_KEY = 2;

/**
 * The state that the card really shows. Until `ready`, and where a stored answer no longer fits its item, it is that
 * of an exercise which nobody has touched.
 */
export function useLive(
  block: ExerciseBlock,
  kind: Kind,
  state: CardState,
  order: readonly number[],
  ready: boolean,
): Live {
  const { item, hints } = block;
  const sure = ready ? state.sure : undefined;
  return useMemo(() => {
    const read = ready && state.answer !== undefined ? kind.read(item, state.answer) : undefined;
    const start = kind.start(item, order);
    const answer = read ?? start;
    // What has not been changed is no answer yet: a list to be put in order lies there whole from the beginning.
    const begun = JSON.stringify(answer) !== JSON.stringify(start);
    const missing = Math.max(kind.missing(item, answer), begun ? 0 : 1);
    const taken = ready ? Math.min(state.hints, hints.length) : 0;
    const checked = read !== undefined && state.phase === "checked" && kind.missing(item, read) === 0;
    if (!checked) return { phase: "answering", answer, hints: taken, sure, missing, graded: undefined, reveal: false };
    const graded = gradeWithHints(kind, item, answer, hints, taken);
    const reveal = graded.right || !graded.scored || state.wrongChecks >= CHECKS_BEFORE_KEY;
    return { phase: "checked", answer, hints: taken, sure, missing: 0, graded, reveal };
  }, [kind, item, hints, order, ready, sure, state.answer, state.hints, state.phase, state.wrongChecks]);
}
