import { type Answered, scoreOf } from "./events/answered.ts";
import type { ItemProgress } from "./fold.ts";
import type { Json } from "./json.ts";

/** A half-given answer, overwritten as the learner goes on. Valid only for this shape and this attempt. */
export interface Draft {
  readonly shape: string;
  /** From 1. */
  readonly attempt: number;
  readonly answer: Json;
  /** How many hints were taken in this attempt; none if not told. */
  readonly hints?: number;
  /** How sure the learner said to be, if they did. */
  readonly sure?: Sure;
}

/** 1 guessing, 2 fairly sure, 3 sure. */
export type Sure = NonNullable<Answered["data"]["sure"]>;

/** One exercise on screen. `answer` is as stored: a kind's `read` decides whether it still fits. */
export type AttemptState = Answering | Checked;

interface Answering {
  readonly phase: "answering";
  /** The try that is being made, from 1. */
  readonly attempt: number;
  /** What is half given, if anything. */
  readonly answer?: Json;
  /** How many hints have been taken in this attempt. */
  readonly hints: number;
  readonly sure?: Sure;
  /** How many answers to this shape were checked and not wholly right. */
  readonly wrongChecks: number;
}

interface Checked {
  readonly phase: "checked";
  /** The try that was checked, from 1: it seeds the order that the learner saw. */
  readonly attempt: number;
  /** The try that a retry would make. */
  readonly next: number;
  readonly answer: Json;
  readonly score: { readonly points: number; readonly max: number };
  /** How many hints were taken before it was checked. */
  readonly hints: number;
  readonly sure?: Sure;
  readonly wrongChecks: number;
}

/**
 * What to show of an item of this shape. A draft for the next attempt wins; else the latest answer to this shape, if
 * there is one, is shown checked; else the next attempt begins empty. A draft for an attempt that was meanwhile checked (in
 * another tab, say) is passed over.
 *
 * @param fits whether a checked answer can still be shown; one that cannot is passed over, and the next attempt begins
 */
export function attemptState(
  item: ItemProgress | undefined,
  draft: Draft | undefined,
  shape: string,
  fits: (answer: Json) => boolean,
): AttemptState {
  const checks = item !== undefined && Object.hasOwn(item.shapes, shape) ? item.shapes[shape] : undefined;
  const next = (checks?.checks.length ?? 0) + 1;
  const wrongChecks = checks?.wrong ?? 0;
  if (draft?.shape === shape && draft.attempt === next) {
    const { answer, hints = 0, sure } = draft;
    return { phase: "answering", attempt: next, answer, hints, ...(sure && { sure }), wrongChecks };
  }
  if (checks === undefined || !fits(checks.latest.data.answer)) {
    return { phase: "answering", attempt: next, hints: 0, wrongChecks };
  }
  const { attempt, answer, hints = 0, sure } = checks.latest.data;
  return {
    phase: "checked",
    attempt,
    next,
    answer,
    score: scoreOf(checks.latest),
    hints,
    ...(sure && { sure }),
    wrongChecks,
  };
}

/**
 * The seed of the order in which an item's parts are shown: the same after a reload and in every language.
 *
 * The first attempt is seeded by the item alone. The prerendered page knows no profile; this way it already shows the
 * order that the learner will get, and nothing moves when progress arrives. Later attempts differ by person and try.
 */
export function shuffleSeed(shown: { readonly profile: string; readonly item: string; readonly attempt: number }) {
  return shown.attempt === 1 ? shown.item : `${shown.profile}/${shown.item}/${shown.attempt}`;
}
