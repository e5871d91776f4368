/** Where randomness comes from. Passed in; the real one is in `storage/system.ts`. */
export interface Random {
  /** So many random bytes. */
  bytes(count: number): Uint8Array;
  /** A whole number from 0 to 2³² − 1. */
  uint32(): number;
}

/** The 32-bit FNV-1a hash over UTF-16 code units (Fowler, Noll and Vo), from a chosen start. */
function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/**
 * A generator that always gives the same numbers for the same seed. Not for secrets.
 *
 * The algorithm is sfc32 of Chris Doty-Humphrey's PractRand (public domain): three words and a counter, with its
 * twelve rounds of warming up. The two words of seed that it takes are FNV-1a hashes with different starts.
 */
export function seeded(seed: string): Random {
  let a = 0;
  let b = fnv1a(seed, 0x811c9dc5);
  let c = fnv1a(seed, 0x9e3779b9);
  let counter = 1;

  const uint32 = () => {
    const result = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
  for (let round = 0; round < 12; round++) uint32();

  return { uint32, bytes: (count) => Uint8Array.from({ length: count }, () => uint32() >>> 24) };
}

/** A whole number from 0 to `bound` − 1, each as likely (numbers that would favour some are drawn again). */
export function below(random: Random, bound: number): number {
  const fair = 2 ** 32 - (2 ** 32 % bound);
  let drawn = random.uint32();
  while (drawn >= fair) drawn = random.uint32();
  return drawn % bound;
}

/** The numbers 0 to `count` − 1 in an order that the seed decides (Fisher and Yates, as Durstenfeld wrote it). */
export function shuffle(count: number, seed: string): number[] {
  const random = seeded(seed);
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = below(random, last + 1);
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  return order;
}
