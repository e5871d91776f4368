/** What the course does not say, and what it says instead. */
export interface Avoided {
  /** Found whole, whatever its case. A space stands for any white space, `'` for any apostrophe. */
  readonly avoid: RegExp;
  readonly use: string;
  /** Why the course avoids it, as a message ends. */
  readonly why: string;
  /** Tested: each is found. */
  readonly wrong: readonly string[];
  /** Tested: none is found. */
  readonly right: readonly string[];
}
