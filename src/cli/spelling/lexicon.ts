import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeTrie } from "cspell-trie-lib";

/** The words of a language, as they are written: case and accents count. */
export interface Lexicon {
  has(word: string): boolean;
}

const require = createRequire(import.meta.url);

/** Where each dictionary is: its package, and the file in it. */
const shipped = {
  es: join(dirname(require.resolve("@cspell/dict-es-es")), "Spanish.trie.gz"),
  ca: join(dirname(require.resolve("@cspell/dict-ca")), "ca.trie.gz"),
} as const;

export type SpeltLang = keyof typeof shipped;

/** Whether there is a dictionary for a language. */
export function isSpelt(lang: string): lang is SpeltLang {
  return Object.hasOwn(shipped, lang);
}

const loaded = new Map<SpeltLang, Lexicon>();

/** Loads the dictionary of a language, as its package ships it: once, since it takes some tenths of a second. */
export function loadDictionary(lang: SpeltLang): Lexicon {
  const known = loaded.get(lang);
  if (known) return known;
  const trie = decodeTrie(gunzipSync(readFileSync(shipped[lang])));
  const lexicon: Lexicon = { has: (word) => trie.hasWord(word, true) };
  loaded.set(lang, lexicon);
  return lexicon;
}
