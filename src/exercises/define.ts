import type { Root } from "hast";
import type { ComponentType } from "react";
import type { OwnWords } from "../i18n/own-words.ts";
import type { Entry, Rules, ViewProps } from "./contract.ts";

/** A kind as its folder defines it, with its own types. */
export interface Definition<Item, Answer> extends Rules<Item, Answer> {
  readonly View: ComponentType<ViewProps<Item, Answer>>;
  /** What a screen reader hears after the result: why the learner's own choices are right or wrong. */
  heard(item: Item, answer: Answer): readonly Heard[];
  /** The words of one line of the account: which part it is, and what became of it. Only kinds that are scored. */
  readonly Line?: ComponentType<LineProps<Item, Answer>>;
  /**
   * Whether the parts of the account are those that are shuffled. Its lines then stand as the parts are shown: in the
   * author's order they would tell the key.
   */
  readonly linesAsShown?: true;
  readonly words: KindWords;
  /**
   * Whether an answer is checked as soon as nothing of it is missing. Its card has no Check, and does not ask how sure one
   * is; its view says how it went, in its own words, and puts the focus there.
   */
  readonly selfChecking?: true;
  /** Whether its card may use the room beside the column, where there is some. */
  readonly wide?: true;
}

export interface LineProps<Item, Answer> {
  readonly item: Item;
  readonly answer: Answer;
  readonly entry: Entry;
  /** Whether the worked answer may be told. Before, a line says what became of the part and gives no key away. */
  readonly reveal: boolean;
}

/** The words that every kind brings for the card around it; the rest is its own business. */
export interface CardWords {
  /** What to do, in one sentence. The view shows it above its controls. */
  readonly instruction: string;
  /** Said when Check finds parts without an answer; `count` is how many. */
  readonly missing_one: string;
  readonly missing_many: string;
  readonly missing_other: string;
  /** How points are given, in a sentence or two, as the learner reads it under "why this score". */
  readonly rule: string;
}

export type KindWords = OwnWords<{ readonly [Key in keyof CardWords]: string }>;

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
