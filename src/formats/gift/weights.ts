/**
 * What each right option earns, in per cent, by how many there are: numbers of the list that Moodle takes
 * (question/engine/bank.php, `question_bank::fraction_options`), which must add up to 100.
 */
const even = ["100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10"];

/** The most right options that tens and fives can share 100 among. */
const MOST = 20;

export interface Weights {
  /** For each right option. */
  readonly right: readonly string[];
  readonly wrong: string;
  /** Whether every right option earns the same, and a wrong one costs as much. */
  readonly exact: boolean;
}

/**
 * (Right ticks − wrong ticks) ÷ number right, in Moodle's per cents: each right option earns its share and each wrong one costs
 * as much; Moodle, too, gives no mark below 0. From 11 right options on no number of the list is their share: then some earn 10 and some 5.
 * `undefined` for more than 20.
 */
export function weightsFor(count: number): Weights | undefined {
  const share = even[count - 1];
  if (share !== undefined)
    return { right: Array.from({ length: count }, () => share), wrong: `-${share}`, exact: true };
  if (count < 1 || count > MOST) return undefined;
  const tens = MOST - count;
  const right = Array.from({ length: count }, (_, at) => (at < tens ? "10" : "5"));
  // The nearest to a share of the list's two.
  return { right, wrong: 100 / count > 7.5 ? "-10" : "-5", exact: false };
}
