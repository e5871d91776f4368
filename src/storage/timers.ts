/** Waiting, passed in. */
export interface Timers {
  /** Runs once, so many milliseconds from now. Returns what calls it off. */
  after(ms: number, run: () => void): () => void;
}
