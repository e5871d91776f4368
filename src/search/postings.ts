import type { Word } from "./vocabulary.ts";

/** How soon saying a word again adds nothing, and how much a long document is held against it: the customary values of BM25. */
const SATURATION = 1.2;
const LENGTH = 0.75;

/** What is asked for as one word: the words that answer it, and what each is worth. */
export type Wanted = ReadonlyMap<Word, number>;

export interface Ranked {
  /** The number of a document in the order in which they were added. */
  readonly document: number;
  readonly score: number;
}

/** Where each word is said, and how often. */
export class Postings {
  /** By word: documents, each followed by how much the word is said in it. */
  readonly #byWord: number[][] = [];
  readonly #lengths: number[] = [];
  #allLengths = 0;

  /** Takes the next document: its words, and what each time counts that one is said. */
  add(said: Iterable<readonly [word: Word, weight: number]>): void {
    const document = this.#lengths.length;
    const weights = new Map<number, number>();
    let length = 0;
    for (const [{ id }, weight] of said) {
      weights.set(id, (weights.get(id) ?? 0) + weight);
      length++;
    }
    for (const [id, weight] of weights) {
      const list = this.#byWord[id];
      if (list === undefined) this.#byWord[id] = [document, weight];
      else list.push(document, weight);
    }
    this.#lengths.push(length);
    this.#allLengths += length;
  }

  /**
   * Documents that have all that is wanted, or some of it, the best first (BM25). All words that answer one that is wanted
   * count as that one: a rare word that happens to begin as what was typed is not thereby worth more.
   */
  rank(wanted: readonly Wanted[], all: boolean): Ranked[] {
    const count = this.#lengths.length;
    const scores = new Float64Array(count);
    const had = new Uint8Array(count);
    const said = new Float64Array(count);
    for (const words of wanted) {
      said.fill(0);
      for (const [{ id }, worth] of words) {
        const list = this.#byWord[id] ?? [];
        for (let at = 0; at < list.length; at += 2) {
          const document = list[at] ?? 0;
          said[document] = (said[document] ?? 0) + worth * (list[at + 1] ?? 0);
        }
      }
      this.#score(said, scores, had);
    }
    const ranked: Ranked[] = [];
    had.forEach((number, document) => {
      if (number > 0 && (!all || number === wanted.length)) ranked.push({ document, score: scores[document] ?? 0 });
    });
    return ranked.sort((one, other) => other.score - one.score || one.document - other.document);
  }

  #score(said: Float64Array, scores: Float64Array, had: Uint8Array): void {
    const count = said.length;
    const mean = this.#allLengths / count;
    const having = said.reduce((sum, each) => sum + (each > 0 ? 1 : 0), 0);
    const rarity = Math.log(1 + (count - having + 0.5) / (having + 0.5));
    said.forEach((often, document) => {
      if (often === 0) return;
      const length = 1 - LENGTH + (LENGTH * (this.#lengths[document] ?? 0)) / mean;
      scores[document] = (scores[document] ?? 0) + (rarity * often * (SATURATION + 1)) / (often + SATURATION * length);
      had[document] = (had[document] ?? 0) + 1;
    });
  }
}
