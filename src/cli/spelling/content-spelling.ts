import type { Diagnostic } from "../../compiler/diagnostics.ts";
import type { ContentInput } from "../../compiler/input.ts";
import { contentProse } from "../../review/words/content-prose.ts";
import { isSpelt } from "./lexicon.ts";
import { projectSpeller } from "./project-list.ts";

/** Words of a course that no dictionary knows, in the languages that have one. */
export function contentSpelling({ files }: ContentInput): Diagnostic[] {
  const texts = [...files].flatMap(([file, source]) => {
    const lang = /\.([\w-]+)\.md$/u.exec(file)?.[1] ?? "";
    return isSpelt(lang) ? [{ file, lang, source }] : [];
  });
  const langs = [...new Set(texts.map(({ lang }) => lang))];
  return langs.flatMap((lang) => {
    const speller = projectSpeller(lang);
    return texts
      .filter((each) => each.lang === lang)
      .flatMap(({ file, source }) => speller.spellingOf({ file, lang, text: contentProse(source) }));
  });
}
