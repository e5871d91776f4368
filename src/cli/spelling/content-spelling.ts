import type { Diagnostic } from "../../compiler/diagnostics.ts";
import type { ContentInput } from "../../compiler/input.ts";
import { contentProse } from "../../review/words/content-prose.ts";
import type { Speller } from "./check.ts";
import { isSpelt, type SpeltLang } from "./lexicon.ts";
import { projectList, spellerOf } from "./project-list.ts";

interface Spelt {
  readonly source: string;
  readonly speller: Speller;
  readonly found: readonly Diagnostic[];
}

/** Of the course that was spelt last: what was found in each file. */
let kept: ReadonlyMap<string, Spelt> = new Map();
const spellers = new Map<SpeltLang, { readonly list: string; readonly speller: Speller }>();

/**
 * Words of a course that no dictionary knows, in the languages that have one. Spells only those files anew whose text has
 * changed since the last time.
 *
 * @param proseOf what people read of a file, where somebody has read it already
 */
export function contentSpelling(
  { files }: ContentInput,
  proseOf: (file: string) => string | undefined = () => undefined,
): Diagnostic[] {
  const next = new Map<string, Spelt>();
  const byLang = new Map<SpeltLang, Diagnostic[]>();
  const used = new Map<SpeltLang, Speller>();
  for (const [file, source] of files) {
    const lang = /\.([\w-]+)\.md$/u.exec(file)?.[1] ?? "";
    if (!isSpelt(lang)) continue;
    const speller = used.get(lang) ?? contentSpeller(lang);
    used.set(lang, speller);
    const known = kept.get(file);
    const spelt =
      known?.source === source && known.speller === speller
        ? known
        : { source, speller, found: speller.spellingOf({ file, lang, text: proseOf(file) ?? contentProse(source) }) };
    next.set(file, spelt);
    byLang.set(lang, [...(byLang.get(lang) ?? []), ...spelt.found]);
  }
  kept = next;
  return [...byLang.values()].flat();
}

/** The same speller as long as the project's list is the same. */
function contentSpeller(lang: SpeltLang): Speller {
  const list = projectList(lang);
  const known = spellers.get(lang);
  if (known?.list === list.text) return known.speller;
  const speller = spellerOf(lang, list);
  spellers.set(lang, { list: list.text, speller });
  return speller;
}
