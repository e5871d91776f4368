import { areAlike, type SortedWords } from "./text.ts";

/**
 * For each text the first before it that is as alike as `least` (see `areAlike`), by its place; else `undefined`. Looks only
 * at pairs that share one of their rarest words: texts of a and b words that have `least` in common share ½·least·(a + b) words, and
 * so, since none shares more than it has, least/(2 − least) of each; the rarest of what they share is then among
 * the rarest of each text that may be missing in the other, and one more (prefix filtering: Chaudhuri, Ganti and Kaushik, «A primitive operator
 * for similarity joins in data cleaning», ICDE 2006). Without that, time grows with the square of the course.
 */
export function firstAlike(texts: readonly SortedWords[], least: number): (number | undefined)[] {
  const frequency = new Map<string, number>();
  for (const text of texts) for (const word of text) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rarer = (a: string, b: string) =>
    (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : Number(a > b));
  const having = new Map<string, number[]>();
  return texts.map((text, at) => {
    // Rounding must not lose a pair: a hair fewer than are shared.
    const shared = Math.ceil((least / (2 - least)) * text.length - 1e-9);
    const rarest = new Set([...text].sort(rarer).slice(0, text.length - Math.max(shared, 1) + 1));
    let first: number | undefined;
    for (const word of rarest) {
      const others = having.get(word) ?? [];
      const found = others.find((other) => areAlike(texts[other] ?? [], text, least));
      if (found !== undefined) first = Math.min(first ?? found, found);
      others.push(at);
      having.set(word, others);
    }
    return first;
  });
}

/** The first before each, as `firstAlike` gives them. */
type Firsts = readonly (number | undefined)[];

/** So many texts can have changed for it to be less work to look at them alone: each is compared with all others. */
const FEW = 60;

/**
 * A `firstAlike` that remembers the texts it was asked of last. Where those that have changed, come or gone stand close together, as those of a file
 * that was edited do, it compares these alone.
 */
export function rememberingAlike(least: number): (texts: readonly SortedWords[]) => Firsts {
  let last: { readonly texts: readonly SortedWords[]; readonly firsts: Firsts } = { texts: [], firsts: [] };
  return (texts) => {
    const firsts = firstsAfter(last, texts, least) ?? firstAlike(texts, least);
    last = { texts, firsts };
    return firsts;
  };
}

/** From what was before: the same at the beginning and at the end, and in between what has changed. `undefined`: too much has. */
function firstsAfter(
  { texts: before, firsts }: { readonly texts: readonly SortedWords[]; readonly firsts: Firsts },
  now: readonly SortedWords[],
  least: number,
): Firsts | undefined {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && isSame(before[start], now[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isSame(before.at(-1 - end), now.at(-1 - end))) end += 1;
  const moved = now.length - before.length;
  const [goneTo, newTo] = [before.length - end, now.length - end];
  if (Math.max(goneTo, newTo) - start > FEW) return undefined;
  const firstOf = (at: number, from = 0) => {
    for (let other = from; other < at; other += 1) {
      if (areAlike(now[other] ?? [], now[at] ?? [], least)) return other;
    }
    return undefined;
  };
  return now.map((text, at) => {
    if (at < start) return firsts[at];
    if (at < newTo) return firstOf(at);
    const first = firsts[at - moved];
    if (first !== undefined && first < start) return first;
    // Nothing before what has changed is alike.
    for (let other = start; other < newTo; other += 1) if (areAlike(now[other] ?? [], text, least)) return other;
    if (first === undefined) return undefined;
    return first < goneTo ? firstOf(at, newTo) : first + moved;
  });
}

function isSame(one: SortedWords | undefined, other: SortedWords | undefined): boolean {
  return one === other || (one?.length === other?.length && one?.every((word, at) => word === other?.[at]) === true);
}
