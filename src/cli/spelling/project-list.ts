import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { createSpeller, type Speller } from "./check.ts";
import { loadDictionary, type SpeltLang } from "./lexicon.ts";

/** The speller of a language, with the dictionary's words and the project's own. */
export function projectSpeller(lang: SpeltLang): Speller {
  const list = join(import.meta.dirname, `words.${lang}.txt`);
  return createSpeller(lang, loadDictionary(lang), { file: shownPath(list), text: readFileSync(list, "utf8") });
}

/** A path as messages name it: from where the command was given. */
export function shownPath(file: string): string {
  return relative(process.cwd(), file).replaceAll("\\", "/");
}
