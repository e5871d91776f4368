import { fromBase64Url, toBase64Url } from "../../base/bytes.ts";
import { below, type Random, seeded } from "../../base/random.ts";

/**
 * What can happen to a text on its way, and what somebody can do to it on purpose: for tests of everything that reads what comes
 * from elsewhere. The same seed gives the same texts.
 */

// The room of assignments knows no machine; its tests run on one.
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

/** How many texts a test tries: a sample, and in the soak all that was promised. */
export const MUTATED = process.env.SOAK === undefined ? 400 : 100_000;

type Mutation = (text: string, random: Random, others: readonly string[]) => string;

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const odd = [
  "",
  " ",
  ".",
  "=",
  "+",
  "/",
  "%",
  "\0",
  "\ufeff",
  "\u202e",
  "ñ",
  "😀",
  "\ud800",
  '"',
  "{",
  "}",
  "[",
  "]",
  "\\",
  ",",
  ":",
];
const pick = <Each>(of: ArrayLike<Each>, random: Random): Each => of[below(random, of.length)] as Each;
const place = (text: string, random: Random): number => below(random, text.length + 1);
const replaced = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(to);

/** The bytes of one of the long words of a text are changed and written back as they would be: no longer what was signed. */
const inBytes =
  (change: (bytes: Uint8Array, random: Random) => Uint8Array): Mutation =>
  (text, random) => {
    const words = [...text.matchAll(/[\w-]{20,}/g)];
    if (words.length === 0) return `${text}x`;
    const { 0: word, index } = pick(words, random);
    const bytes = fromBase64Url(word);
    if (bytes === undefined) return text.slice(1);
    return replaced(text, index, index + word.length, toBase64Url(change(bytes, random)));
  };

const mutations: readonly Mutation[] = [
  // A bit, a byte, a run of bytes.
  inBytes((bytes, random) => {
    const at = below(random, bytes.length);
    bytes[at] = (bytes[at] as number) ^ (1 << below(random, 8));
    return bytes;
  }),
  inBytes((bytes, random) => {
    bytes[below(random, bytes.length)] = pick([0, 1, 127, 128, 254, 255], random);
    return bytes;
  }),
  inBytes((bytes, random) => {
    const at = below(random, bytes.length);
    bytes.set(random.bytes(Math.min(bytes.length - at, 1 + below(random, 40))), at);
    return bytes;
  }),
  inBytes((bytes, random) => bytes.slice(0, below(random, bytes.length))),
  inBytes((bytes, random) => Uint8Array.of(...bytes.subarray(0, 4_000), ...random.bytes(1 + below(random, 300)))),
  inBytes((bytes, random) => {
    const at = below(random, bytes.length);
    return Uint8Array.of(...bytes.subarray(0, at), ...bytes.subarray(at + 1 + below(random, 8)));
  }),
  // A character, a run of characters.
  (text, random) => replaced(text, below(random, text.length), text.length, ""),
  (text, random) => {
    const at = below(random, text.length);
    return replaced(text, at, at + 1, pick(alphabet, random));
  },
  (text, random) => {
    const at = place(text, random);
    return replaced(text, at, at + below(random, 3), pick(odd, random));
  },
  (text, random) => {
    const at = place(text, random);
    return replaced(text, at, at + 1 + below(random, 60), "");
  },
  (text, random) => {
    const [at, from] = [place(text, random), place(text, random)];
    return replaced(text, at, at, text.slice(from, from + 1 + below(random, 200)));
  },
  (text, random) => text.slice(place(text, random)),
  (text, random) => (below(random, 2) === 0 ? text.toLowerCase() : text.toUpperCase()),
  // Its version, its letter, a number in it.
  (text, random) => text.replace(/\d/, () => pick("0123456789", random)),
  (text, random) => text.replace(/[A-Z]/, () => pick("ABCEKRZ", random)),
  (text, random) =>
    text.replace(/-?\d+/, () => pick(["-1", "1e999", "0.5", "99999999999999999999", "null", '""'], random)),
  // The half of one and the half of another.
  (text, random, others) => {
    const other = pick(others, random);
    return text.slice(0, place(text, random)) + other.slice(place(other, random));
  },
  (text, random, others) => {
    const [mine, theirs] = [text.split("."), pick(others, random).split(".")];
    const at = below(random, mine.length);
    return mine.map((part, index) => (index === at ? (theirs[at] ?? "") : part)).join(".");
  },
  // Nothing of ours.
  (_, random) => String.fromCharCode(...Array.from({ length: below(random, 400) }, () => below(random, 0x1_0000))),
  (_, random) =>
    `${pick("ACEKR", random)}1.${toBase64Url(random.bytes(below(random, 700)))}.${toBase64Url(random.bytes(64))}`,
];

/** Texts made of these by one to three mutations each; now and then one is left as it is. */
export function* mutated(samples: readonly string[], count: number, seed: string): Generator<string> {
  const random = seeded(seed);
  for (let made = 0; made < count; made++) {
    let text = pick(samples, random);
    const times = made % 50 === 49 ? 0 : 1 + below(random, 3);
    for (let time = 0; time < times && text !== ""; time++) text = pick(mutations, random)(text, random, samples);
    yield text;
  }
}

/**
 * Gives a reader mutated texts. It never throws, and whatever it accepts is just what it read from a text that was not changed:
 * fails with the text that showed otherwise. `read` gives what was accepted, or `undefined`. Returns how many were accepted.
 */
export async function survivesMutations(
  samples: readonly string[],
  read: (text: string) => unknown,
  { count = MUTATED, seed }: { readonly count?: number; readonly seed: string },
): Promise<number> {
  const good = new Set<string>();
  for (const sample of samples) {
    const accepted = await read(sample);
    if (accepted === undefined) throw new Error(`The sample itself is not read: ${sample.slice(0, 80)}`);
    good.add(JSON.stringify(accepted));
  }
  let accepted = 0;
  for (const text of mutated(samples, count, seed)) {
    let result: unknown;
    try {
      result = await read(text);
    } catch (error) {
      throw new Error(`Reading threw: ${JSON.stringify(text)}`, { cause: error });
    }
    if (result === undefined) continue;
    if (!good.has(JSON.stringify(result))) throw new Error(`Something changed was taken: ${JSON.stringify(text)}`);
    accepted++;
  }
  return accepted;
}
