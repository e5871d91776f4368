/** What is to be shared out in whole numbers. */
interface Sharing {
  readonly count: number;
  /** What each is entitled to, in any unit. */
  readonly weights: readonly number[];
  /** What each can take. Left out: no bound. */
  readonly most?: readonly number[];
  /** What each has already. */
  readonly least?: readonly number[];
}

/**
 * Shares a number out by weights. Without bounds this is the method of the largest remainder (Hare and Niemeyer); with
 * them it is as near to it as they allow. Of equal claims the earlier one is served.
 */
export function seats({ count, weights, most, least }: Sharing): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const given = weights.map((_, at) => least?.[at] ?? 0);
  const claim = (at: number) => (count * (weights[at] as number)) / total - (given[at] as number);
  const open = (at: number) => (given[at] as number) < (most?.[at] ?? Number.POSITIVE_INFINITY);
  for (let left = count - given.reduce((sum, each) => sum + each, 0); left > 0; left--) {
    const takers = [...weights.keys()].filter(open);
    if (takers.length === 0) break;
    // Thirds and sevenths have no exact binary form: claims that differ by less than this are equal.
    const next = takers.reduce((best, at) => (claim(at) > claim(best) + 1e-9 ? at : best));
    given[next] = (given[next] as number) + 1;
  }
  return given;
}
