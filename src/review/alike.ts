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
