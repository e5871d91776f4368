import { shuffle } from "../../../base/random.ts";
import type { DialogueItem } from "../schema.ts";
import { type Spot, spotOf, walk } from "../walk.ts";

/** A turn or an ending as it stands on paper: by number. */
export interface Scene {
  readonly n: number;
  readonly at: Spot;
}

/**
 * The turns and endings of a dialogue in the order in which paper has them. The first turn is scene 1; the others are
 * mixed, so that their places tell nothing, by ids alone: the same on everybody's sheet and in every language.
 */
export function scenesOf({ turns, endings }: DialogueItem): readonly Scene[] {
  const spots: readonly Spot[] = [...turns.map((_, turn) => ({ turn })), ...endings.map((_, ending) => ({ ending }))];
  const seed = [...turns, ...endings].map(({ id }) => id).join("/");
  const mixed = shuffle(spots.length - 1, seed).flatMap((each) => spots[each + 1] ?? []);
  return [...spots.slice(0, 1), ...mixed].map((at, place) => ({ n: place + 1, at }));
}

/** Finds the number of a scene by the id to which a choice leads. */
export function sceneNumber(item: DialogueItem, scenes: readonly Scene[], id: string): number {
  const to = spotOf(item, id);
  return scenes.find(({ at }) => to !== undefined && isSame(at, to))?.n ?? 0;
}

/** The scenes to which choices lead, from the first. */
export function scenesAlong(item: DialogueItem, scenes: readonly Scene[], picks: readonly number[]): readonly number[] {
  const way = walk(item, picks);
  const spots: readonly Spot[] = way ? [...way.steps.map(({ turn }) => ({ turn })), way.at] : [];
  return spots.flatMap((spot) => scenes.find(({ at }) => isSame(at, spot))?.n ?? []);
}

const isSame = (a: Spot, b: Spot) => JSON.stringify(a) === JSON.stringify(b);
