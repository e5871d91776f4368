/** Pearson's correlation of pairs; `undefined` for fewer than three, or where one of the two never differs. */
export function correlation(pairs: readonly (readonly [number, number])[]): number | undefined {
  const n = pairs.length;
  if (n < 3) return undefined;
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / n;
  const [mx, my] = [mean(0), mean(1)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  }
  // What is nothing but rounding is no difference.
  return xx < 1e-12 || yy < 1e-12 ? undefined : xy / Math.sqrt(xx * yy);
}

/** The middle of some numbers, the mean of the two in the middle; `undefined` for none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/**
 * Wilson's interval at 95 % for a share of n (Wilson, JASA 22, 1927; Brown, Cai and DasGupta, Statistical Science 16, 2001): how far a
 * share from few people can be off.
 */
export function wilson(share: number, n: number): readonly [number, number] {
  const z = 1.959963984540054;
  const [centre, scale] = [share + z ** 2 / (2 * n), 1 + z ** 2 / n];
  const reach = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return [Math.max(0, (centre - reach) / scale), Math.min(1, (centre + reach) / scale)];
}
