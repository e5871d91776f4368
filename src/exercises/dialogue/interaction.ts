import type { Interacting, Step } from "../interaction.ts";
import { bestRoute } from "./routes.ts";
import type { DialogueAnswer, DialogueItem } from "./schema.ts";
import { walk } from "./walk.ts";

/** What was said at each turn, what the best way would have been, and how it ended. */
export const interaction: Interacting<DialogueItem, DialogueAnswer> = (item, { picks }) => {
  const ending = endedAt(item, picks);
  return {
    type: "performance",
    given: stepsOf(item, picks),
    right: stepsOf(item, bestRoute(item) ?? []),
    ...(ending !== undefined && { ending }),
  };
};

function endedAt(item: DialogueItem, picks: readonly number[]) {
  const end = walk(item, picks);
  const ending = end && "ending" in end.at ? item.endings[end.at.ending] : undefined;
  return end && ending && { outcome: ending.outcome, mood: end.mood };
}

function stepsOf(item: DialogueItem, picks: readonly number[]): readonly Step[] {
  const steps = walk(item, picks)?.steps ?? [];
  return steps.flatMap(({ turn }, at): Step[] => {
    const { id } = item.turns[turn] ?? {};
    const pick = picks[at];
    return id === undefined || pick === undefined ? [] : [[id, pick]];
  });
}
