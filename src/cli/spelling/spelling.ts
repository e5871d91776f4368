import { BLANK } from "../../review/words/prose.ts";
import { withoutPronouns } from "./attached.ts";
import type { Lexicon, SpeltLang } from "./lexicon.ts";

/** A word in a text. */
export interface Token {
  readonly word: string;
  readonly offset: number;
}

/** Where words come from: the dictionary, and the project's list, which says when it was needed. */
export interface Words {
  readonly lang: SpeltLang;
  readonly dictionary: Lexicon;
  readonly list: ReadonlySet<string>;
  /** Gets every word of the list that was needed. */
  readonly used: Set<string>;
}

const tokens = /[\p{L}\p{M}\p{N}]+(?:[·'’-][\p{L}\p{M}\p{N}]+)*/gu;
const elided = /^[dlmnst]'(?=[aeiouhàèéíòóúïü])/i;

/** The words of a text that neither the dictionary nor the project's list knows. */
export function unknownWords(text: string, words: Words): Token[] {
  return [...text.matchAll(tokens)]
    .filter(({ 0: word, index }) => !isExempt(word, text.slice(index + word.length, index + word.length + 2)))
    .filter(({ 0: word }) => !isKnown(word, words))
    .map(({ 0: word, index }) => ({ word, offset: index }));
}

/** Numbers (also `1a`, `48h`, `1.ª`), single capitals, and what an apostrophe cuts off before emphasis, as in `l'**equip**`. */
function isExempt(word: string, after: string): boolean {
  if (/\p{N}|^(?:\p{Lu}|[ªº])$/u.test(word)) return true;
  return /^[dlmnst]$/i.test(word) && /^['’]/.test(after) && after.endsWith(BLANK);
}

/** A long course says the same words again and again. */
const known = new WeakMap<Words, Map<string, boolean>>();

function isKnown(written: string, words: Words): boolean {
  const answers = known.get(words) ?? new Map<string, boolean>();
  known.set(words, answers);
  const answer = answers.get(written) ?? lookUp(written, words);
  answers.set(written, answer);
  return answer;
}

function lookUp(written: string, words: Words): boolean {
  const word = written.normalize("NFC").replaceAll("’", "'");
  const forms = casings(word);
  return (
    forms.some((form) => words.dictionary.has(form)) ||
    forms.some((form) => isListed(form, words)) ||
    isElided(word, words) ||
    forms.some((form) => words.dictionary.has(withoutPronouns[words.lang](form) ?? ""))
  );
}

/** The dictionary elides its own words where that is right (`l'equip`, not `l'unió`); here are words of the list, and names. */
function isElided(word: string, words: Words): boolean {
  const bare = word.replace(elided, "");
  if (words.lang !== "ca" || bare === word) return false;
  return casings(bare).some((form) => isListed(form, words)) || (/^\p{Lu}/u.test(bare) && words.dictionary.has(bare));
}

/** As written; and if it begins with a capital also as inside a sentence; and if it is all capitals also as a name. */
function casings(word: string): string[] {
  const [first = ""] = word;
  if (first === first.toLowerCase()) return [word];
  const rest = word.slice(first.length);
  const forms = [word, first.toLowerCase() + rest];
  if (word.length > 1 && word === word.toUpperCase()) forms.push(word.toLowerCase(), first + rest.toLowerCase());
  return forms;
}

function isListed(word: string, { list, used }: Words): boolean {
  if (list.has(word)) used.add(word);
  return list.has(word);
}
