import type { Root } from "hast";
import type { ComponentType } from "react";
import type { Rules, ViewProps } from "./contract.ts";

/** A kind as its folder defines it, with its own types. */
export interface Definition<Item, Answer> extends Rules<Item, Answer> {
  readonly View: ComponentType<ViewProps<Item, Answer>>;
  /** What a screen reader hears after the result: why the learner's own choices are right or wrong. */
  heard(item: Item, answer: Answer): readonly Heard[];
}

/** An explanation, and what it explains where that is not plain from what the learner has just done. */
export interface Heard {
  readonly of?: Root;
  readonly says: Root;
}

/** A kind as the player holds it: the types of item and answer are the kind's own business. */
export type Kind = Definition<unknown, unknown>;

/**
 * Hides a kind's own types, so that kinds can live in one registry. This is the one place where they are cast:
 * an item reaches a kind only under the kind's own name, and a stored answer only through its `read`.
 */
export function defineKind<Item, Answer>(definition: Definition<Item, Answer>): Kind {
  return definition as unknown as Kind;
}
