/**
 * How an answer of a kind becomes a few small numbers, so that a whole course fits where an LMS keeps 4,096 characters. A kind's
 * `pack.ts` says it. An answer is a list of digits; digit `i` lies in `0 … radices[i] − 1`. A `Frame` is worked out when the package
 * is made and shipped with it; writing and reading need only that, so that no lesson has to be loaded.
 */
export interface Pack<Item, Answer> {
  /** Of an item in every language of the package, the first one's first. They differ in their words alone. */
  readonly frame: (items: readonly [Item, ...Item[]]) => Frame;
  /** `undefined`: the answer does not fit, and only that there was one is kept, and what was scored. `lang`: index of its language. */
  readonly write: (answer: Answer, frame: Frame, lang: number) => readonly number[] | undefined;
  /** The answer again, exactly, but for words that somebody typed (`typed`). Total over all digits in range. */
  readonly read: (digits: readonly number[], frame: Frame, lang: number) => Answer;
  /** What somebody typed, that digits do not hold; kept where there is room. Empty: they hold all. Left out: they always do. */
  readonly typed?: (answer: Answer, frame: Frame, lang: number) => readonly string[];
  /** The most characters that all of that can have. */
  readonly mostTyped?: (frame: Frame) => number;
  /** Puts typed words back; the answer as `read` gave it where they do not fit. */
  readonly retype?: (answer: Answer, typed: readonly string[]) => Answer;
  /** Whether its points can be other than whole before hints cost any. */
  readonly fine?: true;
}

/** What has to be known of an item to write and read its answers. Plain JSON. */
export interface Frame {
  readonly radices: readonly number[];
  /** By language, then by part: words that an answer can name by their number. */
  readonly words?: readonly (readonly (readonly string[])[])[];
}
