import type { Diagnostic } from "../../compiler/diagnostics.ts";
import type { ContentInput } from "../../compiler/input.ts";
import { contentProse } from "../../review/words/content-prose.ts";
import type { Speller, WordListFile } from "./check.ts";
import { isSpelt, type SpeltLang } from "./lexicon.ts";
import { projectList, spellerOf } from "./project-list.ts";

interface Spelt {
  readonly source: string;
  /** The project's list of its language. */
  readonly list: string;
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
  const byLang = new Map<SpeltLang, (readonly Diagnostic[])[]>();
  const lists = oncePerLang(projectList);
  for (const [file, source] of files) {
    const lang = langOf(file);
    if (lang === undefined) continue;
    const list = lists(lang);
    const known = kept.get(file);
    const isKnown = known?.source === source && known.list === list.text;
    const spelt = isKnown ? known : { source, list: list.text, found: spellFile(file, source, proseOf(file), list) };
    next.set(file, spelt);
    const others = byLang.get(lang) ?? [];
    others.push(spelt.found);
    byLang.set(lang, others);
  }
  kept = next;
  return [...byLang.values()].flat(2);
}

/** Lets the next spelling know what was found in files before, with the project's lists as they are. */
export function rememberSpelling(
  files: readonly Pick<Spelt & { readonly file: string }, "file" | "source" | "found">[],
) {
  const lists = oncePerLang(projectList);
  const known = files.flatMap(({ file, source, found }): (readonly [string, Spelt])[] => {
    const lang = langOf(file);
    return lang === undefined ? [] : [[file, { source, list: lists(lang).text, found }]];
  });
  kept = new Map([...kept, ...known]);
}

/** What is found in one file. `[]`: its language has no dictionary. */
export function spellFile(
  file: string,
  source: string,
  prose = contentProse(source),
  list?: WordListFile,
): readonly Diagnostic[] {
  const lang = langOf(file);
  return lang === undefined
    ? []
    : contentSpeller(lang, list ?? projectList(lang)).spellingOf({ file, lang, text: prose });
}

function langOf(file: string): SpeltLang | undefined {
  const lang = /\.([\w-]+)\.md$/u.exec(file)?.[1] ?? "";
  return isSpelt(lang) ? lang : undefined;
}

/** The same speller as long as the project's list is the same. */
function contentSpeller(lang: SpeltLang, list: WordListFile): Speller {
  const known = spellers.get(lang);
  if (known?.list === list.text) return known.speller;
  const speller = spellerOf(lang, list);
  spellers.set(lang, { list: list.text, speller });
  return speller;
}

function oncePerLang<Value>(read: (lang: SpeltLang) => Value): (lang: SpeltLang) => Value {
  const known = new Map<SpeltLang, Value>();
  return (lang) => {
    const value = known.get(lang) ?? read(lang);
    known.set(lang, value);
    return value;
  };
}
