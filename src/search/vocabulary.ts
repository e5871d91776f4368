import { isCommon } from "./common.ts";
import { withoutOwnLetters } from "./fold.ts";
import { lettersOf } from "./letters.ts";
import { stem } from "./stem.ts";

/** A word that some document has. */
export interface Word {
  /** Its number in the order in which words were met first. */
  readonly id: number;
  readonly folded: string;
  readonly stem: string;
  /** As it is typed without «ñ» and «ç». */
  readonly plain: string;
  /** Which letters that has (`lettersOf`). */
  readonly letters: number;
  /** It says too little to be searched. */
  readonly common: boolean;
  /** How it was first written. */
  readonly written: string;
  /** How often it is said. */
  count: number;
}

/** All words of an index, to be found by how they begin, by their stem, and by how they are typed. */
export class Vocabulary {
  readonly #words: Word[] = [];
  readonly #byFolded = new Map<string, Word>();
  readonly #byStem = new Map<string, Word[]>();
  /** Only words that have an «ñ» or a «ç». */
  readonly #byPlain = new Map<string, Word[]>();
  readonly #lang: string;
  #sorted: readonly { readonly key: string; readonly word: Word }[] | undefined;

  constructor(lang: string) {
    this.#lang = lang;
  }

  /** The words in the order in which they were met. */
  get words(): readonly Word[] {
    return this.#words;
  }

  /** Takes a word of a text. */
  add(folded: string, written: string): Word {
    const known = this.#byFolded.get(folded);
    if (known !== undefined) {
      known.count++;
      return known;
    }
    const plain = withoutOwnLetters(folded);
    const word: Word = {
      id: this.#words.length,
      folded,
      stem: stem(folded, this.#lang),
      plain,
      letters: lettersOf(plain),
      common: isCommon(folded, this.#lang),
      written,
      count: 1,
    };
    this.#words.push(word);
    this.#byFolded.set(folded, word);
    append(this.#byStem, word.stem, word);
    if (plain !== folded) append(this.#byPlain, plain, word);
    this.#sorted = undefined;
    return word;
  }

  /** The word itself, if a document has it. */
  exact(folded: string): Word | undefined {
    return this.#byFolded.get(folded);
  }

  /** Its forms: whatever has the same stem. */
  forms(folded: string): readonly Word[] {
    return this.#byStem.get(stem(folded, this.#lang)) ?? [];
  }

  /** Words with «ñ» or «ç» that are typed so without them. */
  typedAs(plain: string): readonly Word[] {
    return this.#byPlain.get(plain) ?? [];
  }

  /** Words that begin so, also those whose «ñ» or «ç» is typed without. */
  beginningWith(prefix: string): readonly Word[] {
    const sorted = this.#inOrder();
    const found: Word[] = [];
    for (let at = firstAt(sorted, prefix); sorted[at]?.key.startsWith(prefix); at++) {
      const { word } = sorted[at] ?? {};
      if (word !== undefined) found.push(word);
    }
    return found;
  }

  #inOrder() {
    this.#sorted ??= this.#words
      .flatMap((word) => [
        { key: word.folded, word },
        ...(word.plain === word.folded ? [] : [{ key: word.plain, word }]),
      ])
      .sort((one, other) => (one.key < other.key ? -1 : 1));
    return this.#sorted;
  }
}

function firstAt(sorted: readonly { readonly key: string }[], prefix: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.key ?? "") < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}

function append<Key>(map: Map<Key, Word[]>, key: Key, word: Word): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [word]);
  else list.push(word);
}
