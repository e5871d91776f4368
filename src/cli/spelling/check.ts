import type { Diagnostic } from "../../compiler/diagnostics.ts";
import { type Prose, placeAt } from "../../review/words/prose.ts";
import { wordingSlips } from "../../review/words/wording.ts";
import type { Lexicon, SpeltLang } from "./lexicon.ts";
import { unknownWords, type Words } from "./spelling.ts";
import { readWordList, wordListProblems } from "./word-list.ts";

/** A project's list of words that the dictionary lacks. */
export interface WordListFile {
  readonly file: string;
  readonly text: string;
}

/** Checks the spelling of texts in one language. */
export interface Speller {
  spellingOf(prose: Prose): Diagnostic[];
  /** What is wrong with the list itself. `whole`: every text was read, so that a word which none of them uses is one too many. */
  listProblems(whole: boolean): Diagnostic[];
}

/** A speller that remembers which words of the list the texts needed. */
export function createSpeller(lang: SpeltLang, dictionary: Lexicon, { file, text }: WordListFile): Speller {
  const listed = readWordList(text);
  const words: Words = { lang, dictionary, list: new Set(listed.map(({ word }) => word)), used: new Set<string>() };
  return {
    spellingOf: (prose) => {
      // A word that is avoided is told as that: to mend its spelling would not help.
      const unknown = unknownWords(prose.text, words);
      const avoided = unknown.length > 0 ? wordingSlips(prose.text, lang) : [];
      return unknown
        .filter(({ offset }) => !avoided.some((slip) => offset >= slip.offset && offset < slip.offset + slip.length))
        .map(({ word, offset }) => ({
          file: prose.file,
          ...placeAt(prose.text, offset),
          severity: "warning" as const,
          rule: "spelling",
          message: `Unexpected word "${word}", expected one of the dictionary (${lang}); mend it, or add it to ${file} with a reason`,
        }));
    },
    listProblems: (whole) => wordListProblems(file, listed, dictionary, whole ? words.used : undefined),
  };
}

/** Words that the course avoids. Of content the review tells them. */
export function wordingOf(prose: Prose): Diagnostic[] {
  return wordingSlips(prose.text, prose.lang).map(({ offset, message }) => ({
    file: prose.file,
    ...placeAt(prose.text, offset),
    severity: "warning" as const,
    rule: "wording",
    message,
  }));
}
