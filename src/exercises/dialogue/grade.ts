import type { Rules } from "../contract.ts";
import type { DialogueAnswer, DialogueItem, Outcome } from "./schema.ts";
import { endingOf, walk } from "./walk.ts";

/** What each outcome earns, of 1. */
export const pointsOf: Readonly<Record<Outcome, number>> = { good: 1, fair: 0.5, poor: 0 };

/** The `of` of the account while no ending has been reached. */
export const NO_ENDING = -1;

/**
 * All that counts is how it ends: a good ending earns the point, a fair one half of it, a poor one nothing. The way there
 * costs nothing, since a mistake that was made good is what the dialogue is for.
 * Source: the content dialect, Dialogues (`good`, `fair`, `poor`: 1, ½, 0).
 */
export const rules: Rules<DialogueItem, DialogueAnswer> = {
  scored: true,
  choices: (item) => item.turns.reduce((sum, { options }) => sum + options.length, 0),
  start: () => ({ picks: [] }),
  read,
  missing: (item, answer) => (endingOf(item, answer) === undefined ? 1 : 0),
  account(item, answer) {
    const of = endingOf(item, answer) ?? NO_ENDING;
    const outcome = item.endings[of]?.outcome;
    return [{ of, points: outcome ? pointsOf[outcome] : 0, most: 1 }];
  },
};

/** Choices that can have been made, one after the other, and none after an ending. */
function read(item: DialogueItem, stored: unknown): DialogueAnswer | undefined {
  if (typeof stored !== "object" || stored === null || !Object.hasOwn(stored, "picks")) return undefined;
  const { picks } = stored as { readonly picks: unknown };
  const walked = Array.isArray(picks) ? walk(item, picks) : undefined;
  return walked && { picks: walked.steps.map(({ option }) => option) };
}
