/**
 * What every kind of exercise answers for. A kind is a folder with `schema.ts` (shapes), `grade.ts` (rules),
 * `parse.ts` (Markdown → item, for the compiler alone), `View.tsx` and `kind.ts`, which joins them.
 */

/** A score is points out of a maximum, never a bare yes or no. `0 ≤ points ≤ max`, `max > 0`. */
export interface Score {
  readonly points: number;
  readonly max: number;
}

/** Why an answer cannot be graded yet. It says nothing about right or wrong. */
export type Missing = "nothing-chosen";

export interface Rules<Item, Answer> {
  /** Whether the score counts for mastery. */
  readonly scored: boolean;
  /** How many parts of the item are shuffled before they are shown. */
  choices(item: Item): number;
  /** The answer before the learner has touched anything. `order` lists part indexes as they are shown. */
  start(item: Item, order: readonly number[]): Answer;
  /** A stored answer read back, or `undefined` if it does not fit the item. Stored values are not trusted. */
  read(item: Item, stored: unknown): Answer | undefined;
  /** Is there an answer to grade? Needs no key. */
  missing(item: Item, answer: Answer): Missing | undefined;
  /** Is it right? Pure, without words. */
  grade(item: Item, answer: Answer): Score;
}

export type Phase = "answering" | "checked";

/**
 * What a kind's `View` gets. It keeps no answer of its own.
 *
 * Keys belong to the card: it clicks and focuses the element with `data-digit="3"` when the learner types 3, and the
 * one with `data-digit="1"` gets the focus when a new try begins. Once checked, controls stay in the page with
 * `aria-disabled`, so that the focus does not fall off. React keys are part indexes, never text: the other language's
 * item then meets the same elements.
 */
export interface ViewProps<Item, Answer> {
  readonly item: Item;
  readonly answer: Answer;
  readonly onAnswer: (next: Answer) => void;
  readonly phase: Phase;
  /** With `checked`: whether the whole worked answer may be shown, or only what explains the learner's own choice. */
  readonly reveal: boolean;
  /** Part indexes in the order in which they are shown. */
  readonly order: readonly number[];
  /** A prefix for ids and input names that is unique on the page. */
  readonly name: string;
  /** The id of the prompt. */
  readonly labelledBy: string;
  /** Says something to a screen reader. */
  readonly announce: (text: string) => void;
}
