import { withoutOwnLetters } from "./fold.ts";
import { bitsIn, lettersOf } from "./letters.ts";
import type { Word } from "./vocabulary.ts";

/** Slips that a word of this length may have; in a short one, any slip makes another word. */
export const slipsIn = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** How near a word is to what was typed. */
export interface Near {
  readonly word: Word;
  readonly slips: number;
}

/**
 * The word that was most likely meant: with the fewest slips, then beginning alike, then the commonest.
 *
 * @param unfinished whether it may still be being typed: then the beginning of a word is enough
 */
export function nearest(typed: string, words: readonly Word[], most: number, unfinished = false): Near | undefined {
  const plain = withoutOwnLetters(typed);
  const letters = lettersOf(plain);
  let best: Near | undefined;
  for (const word of words) {
    const limit = best === undefined ? most : best.slips;
    if (word.common || word.plain.length < plain.length - limit) continue;
    // A slip changes one letter at most: most words are told apart by which letters they have.
    if (bitsIn(letters & ~word.letters) > limit) continue;
    const slips = Math.min(
      slipsBetween(plain, word.plain, limit),
      unfinished ? slipsBetween(plain, word.plain.slice(0, plain.length), limit) : Number.POSITIVE_INFINITY,
    );
    if (slips > limit) continue;
    const near = { word, slips };
    if (best === undefined || isNearer(near, best, plain)) best = near;
  }
  return best;
}

function isNearer(one: Near, other: Near, typed: string): boolean {
  if (one.slips !== other.slips) return one.slips < other.slips;
  const alike = (near: Near) => (near.word.plain[0] === typed[0] ? 1 : 0);
  if (alike(one) !== alike(other)) return alike(one) > alike(other);
  return one.word.count > other.word.count;
}

/**
 * How many letters are wrong, missing, too many or changed about with their neighbour (the distance of optimal string
 * alignment). More than `most` is not counted any further.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    let least = at;
    for (let to = 1; to <= other.length; to++) {
      const same = one[at - 1] === other[to - 1];
      let slips = Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + (same ? 0 : 1));
      if (at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]) {
        slips = Math.min(slips, (before[to - 2] ?? 0) + 1);
      }
      next.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return row[other.length] ?? most + 1;
}
