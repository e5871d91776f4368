import type { Interacting, Step } from "../interaction.ts";
import { bestRoute } from "./routes.ts";
import type { DialogueAnswer, DialogueItem } from "./schema.ts";
import { walk } from "./walk.ts";

/** What was said at each turn, and what the best way would have been. */
export const interaction: Interacting<DialogueItem, DialogueAnswer> = (item, { picks }) => ({
  type: "performance",
  given: stepsOf(item, picks),
  right: stepsOf(item, bestRoute(item) ?? []),
});

function stepsOf(item: DialogueItem, picks: readonly number[]): readonly Step[] {
  const steps = walk(item, picks)?.steps ?? [];
  return steps.flatMap(({ turn }, at): Step[] => {
    const { id } = item.turns[turn] ?? {};
    const pick = picks[at];
    return id === undefined || pick === undefined ? [] : [[id, pick]];
  });
}
