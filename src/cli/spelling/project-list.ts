import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { createSpeller, type Speller, type WordListFile } from "./check.ts";
import { loadDictionary, type SpeltLang } from "./lexicon.ts";

/** The speller of a language, with the dictionary's words and the project's own. */
export function projectSpeller(lang: SpeltLang): Speller {
  return spellerOf(lang, projectList(lang));
}

/** A speller of the dictionary's words and those of a list. */
export function spellerOf(lang: SpeltLang, list: WordListFile): Speller {
  return createSpeller(lang, loadDictionary(lang), list);
}

/** The project's list for a language, as it is on disk now. */
export function projectList(lang: SpeltLang): WordListFile {
  const list = join(import.meta.dirname, `words.${lang}.txt`);
  return { file: shownPath(list), text: readFileSync(list, "utf8") };
}

/** A path as messages name it: from where the command was given. */
export function shownPath(file: string): string {
  return relative(process.cwd(), file).replaceAll("\\", "/");
}
