/** What a link to a found passage carries in the history's state, for the lesson to show it. */
export interface Find {
  readonly lesson: string;
  /** The block's index among the lesson's. */
  readonly block: number;
  /** The words that were found, folded. */
  readonly words: readonly string[];
  /** Which of them in the block, counted from 0, the reader was shown. */
  readonly nth: number;
}

/** Reads what a history's state carries: it may be anything. */
export function findIn(state: unknown): Find | undefined {
  const find = (state as { readonly find?: Partial<Find> } | null)?.find;
  const { lesson, block, words, nth } = find ?? {};
  if (typeof lesson !== "string" || typeof block !== "number" || typeof nth !== "number") return undefined;
  return Array.isArray(words) ? { lesson, block, nth, words: words.map(String) } : undefined;
}
