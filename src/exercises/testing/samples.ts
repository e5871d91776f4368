import type { InterfaceLang } from "../../i18n/i18n.ts";

/**
 * An exercise of a kind to look at and to test with, as the default export of the kind's `samples.ts`. The gallery of
 * `npm run dev` shows it in every state, so it reads like an exercise of a course, and needs no library of tests.
 */
export interface Samples<Item, Answer> {
  /** What is asked, in two languages. */
  readonly prompt: Readonly<Record<InterfaceLang, string>>;
  /** The same exercise in two languages. */
  readonly item: Readonly<Record<InterfaceLang, Item>>;
  /** The answer that earns every point; for a kind that is not scored, a whole one. */
  readonly full: Answer;
  /** An answer that can be checked and does not earn every point; for a kind that is not scored, another whole one. */
  readonly wrong: Answer;
  /** An answer that has been begun: not `start`, and for kinds of several parts not yet ready to be checked. */
  readonly half: Answer;
  /** An answer that earns some of the points, for a kind that gives parts of them, unless `half` or `wrong` is one. */
  readonly partly?: Answer;
  /** For a kind that can ask an earlier exercise again: what was answered then. */
  readonly earlier?: Answer;
  /** The kind of figure that the exercise stands on. */
  readonly figure?: string;
  /** What that exercise does not show of the kind. */
  readonly others?: readonly OtherSample<Item, Answer>[];
}

/** A further exercise to look at, in one state. */
export interface OtherSample<Item, Answer> extends Pick<Samples<Item, Answer>, "prompt" | "item"> {
  /** What is to be seen, in English. Unique within the kind. */
  readonly title: string;
  readonly answer: Answer;
  /** Whether it has been checked. */
  readonly checked?: true;
}
