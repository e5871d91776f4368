/**
 * What every kind of exercise answers for. A kind is a folder with `schema.ts` (shapes), `grade.ts` (rules),
 * `parse.ts` (Markdown → item, for the compiler alone), `View.tsx` and `kind.ts`, which joins them.
 */

/** A score is points out of a maximum, never a bare yes or no. `0 ≤ points ≤ max`, `max > 0`. */
export interface Score {
  readonly points: number;
  readonly max: number;
}

/**
 * One line of the account of a score: a part of the answer (an option, a pair, an item, a blank, a slot), the points
 * that it earned, or cost where they are below 0, and the most that it could earn.
 */
export interface Entry {
  /** The part, by the kind's own index. */
  readonly of: number;
  readonly points: number;
  /** What this part adds to the maximum; 0 for a part that can only cost. */
  readonly most: number;
}

export interface Rules<Item, Answer> {
  /** Whether the score counts for mastery. What is not scored counts as done. */
  readonly scored: boolean;
  /** How many parts of the item are shuffled before they are shown; 0 for a kind that has nothing to shuffle. */
  choices(item: Item): number;
  /** The answer before the learner has touched anything. `order` lists part indexes as they are shown. */
  start(item: Item, order: readonly number[]): Answer;
  /** What the next try begins with, for a kind whose learner goes on with what is there. Left out: `start`. */
  again?(item: Item, answer: Answer): Answer;
  /** A stored answer read back, or `undefined` if it does not fit the item. Stored values are not trusted. */
  read(item: Item, stored: unknown): Answer | undefined;
  /** How many parts still need an answer before it can be graded; 0 when it can. Needs no key. */
  missing(item: Item, answer: Answer): number;
  /**
   * Where every point comes from. The score is the sum of the points, never below 0, out of the sum of what was to be
   * had (see `earnedBy`). Pure, without words. Nothing for a kind that is not scored.
   */
  account(item: Item, answer: Answer): readonly Entry[];
}

export type Phase = "answering" | "checked";

/**
 * What a kind's `View` gets. It keeps no answer of its own.
 *
 * Keys belong to the card: it clicks and focuses the element with `data-digit="3"` when the learner types 3, and the
 * one with `data-digit="1"` gets the focus when a new try begins, or the one with `data-begin`, if it comes first. Once checked, controls stay in the page with
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
  /** For an item that asks an earlier one again: what was answered then, if it was. */
  readonly earlier?: Answer | undefined;
  /** A prefix for ids and input names that is unique on the page. */
  readonly name: string;
  /** The id of the prompt. */
  readonly labelledBy: string;
  /** Says something to a screen reader. */
  readonly announce: (text: string) => void;
  /** Once checked: begins the next try, with this answer half given. */
  readonly onRetry?: ((answer: Answer) => void) | undefined;
}
