import type { Requirement } from "../course/plan.ts";
import type { Progress } from "./fold.ts";
import { isFinished } from "./mastery.ts";

/**
 * What of `requires` is still to be finished, in the order in which it is required: today's ids of lessons. None: it is
 * open. A lesson that was finished under a former id is finished.
 */
export function lockOf(progress: Progress, requires: readonly Requirement[] = []): readonly string[] {
  return requires.filter(([id, ...aliases]) => !isFinished(progress, { id, aliases, items: [] })).map(([id]) => id);
}
