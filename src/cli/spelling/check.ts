import type { Diagnostic } from "../../compiler/diagnostics.ts";
import type { Lexicon, SpeltLang } from "./lexicon.ts";
import { type Prose, placeAt } from "./prose.ts";
import { unknownWords } from "./spelling.ts";
import { readWordList, wordListProblems } from "./word-list.ts";
import { wordingProblems } from "./wording.ts";

/** A project's list of words that the dictionary lacks. */
export interface WordListFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Everything wrong with the words of one language: in the texts, and in the list. `whole` says that `texts` are all there
 * are, so that a word of the list which none of them uses is one too many.
 */
export function checkWords(
  lang: SpeltLang,
  texts: readonly Prose[],
  dictionary: Lexicon,
  { file, text }: WordListFile,
  whole: boolean,
): Diagnostic[] {
  const listed = readWordList(text);
  const words = { lang, dictionary, list: new Set(listed.map(({ word }) => word)), used: new Set<string>() };
  const inTexts = texts.flatMap((prose) => [
    ...unknownWords(prose.text, words).map(({ word, offset }) => ({
      file: prose.file,
      ...placeAt(prose.text, offset),
      severity: "error" as const,
      rule: "spelling",
      message: `Unexpected word "${word}", expected one of the dictionary (${lang}); mend it, or add it to ${file} with a reason`,
    })),
    ...wordingProblems(prose, lang),
  ]);
  return [...inTexts, ...wordListProblems(file, listed, dictionary, whole ? words.used : undefined)];
}
