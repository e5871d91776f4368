import type { Root } from "hast";
import type { ComponentType } from "react";

/**
 * What a kind of exercise is away from the screen: on paper, and to the ear. It stands in the kind's folder as
 * `paper/Paper.tsx` and is fetched by the pages that need it, so that lessons do not pay for it.
 */
export interface PaperDefinition<Item> {
  /** How many parts are shuffled; as the kind's own rules say. */
  choices(item: Item): number;
  /** What is filled in with a pencil. Nothing in it tells the key, to the eye or to a screen reader. */
  readonly Sheet: ComponentType<PaperProps<Item>>;
  /** The worked answer, with every reason. */
  readonly Key: ComponentType<PaperProps<Item>>;
  /** A conversation as a play for two. */
  readonly Script?: ComponentType<PaperProps<Item>>;
  /** Who takes part in it beside the learner. */
  cast?(item: Item): string;
  /** What is read aloud after the prompt, part by part, as the parts are shown. Nothing in it tells the key. */
  spoken(item: Item, order: readonly number[]): readonly Root[];
}

export interface PaperProps<Item> {
  readonly item: Item;
  /** Part indexes in the order in which they stand on everybody's sheet. */
  readonly order: readonly number[];
}

/** A kind's paper as the player holds it: the type of its item is the kind's own business. */
export type Paper = PaperDefinition<unknown>;

/** Hides a kind's own type; an item reaches a kind only under the kind's own name. */
export function definePaper<Item>(definition: PaperDefinition<Item>): Paper {
  return definition as unknown as Paper;
}
