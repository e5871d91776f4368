import type { Root as Hast } from "hast";

/** A text with blanks, in the order in which they stand in it. */
export interface FillItem {
  /** Each blank is an element `x-blank` with its index in `at`, and what touches it: `before`, and as its children. */
  readonly text: Hast;
  readonly blanks: readonly Blank[];
}

export type Blank = TypedBlank | PickedBlank;

/** The learner types. */
export interface TypedBlank {
  /** The answer, then what is accepted instead; plain words. */
  readonly accepts: readonly string[];
  /** Why it goes here. */
  readonly feedback: Hast;
}

/** The learner picks one of some choices. */
export interface PickedBlank {
  /** In author order, plain words. */
  readonly choices: readonly string[];
  readonly key: number;
  readonly feedback: Hast;
}

/** Stored for ever: for each blank what was given, a choice by its index; `null` where nothing was. */
export type FillAnswer = readonly Given[];

export type Given = Typed | number | null;

/**
 * What was typed, as it was typed, with whether it is accepted in the language in which it was typed. The verdict is
 * kept because words belong to a language: «cliente» stays right when the page, and with it the key, becomes Catalan.
 */
export interface Typed {
  readonly text: string;
  readonly fits: boolean;
}
