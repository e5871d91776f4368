import { parse, stringify } from "yaml";
import { shuffle } from "../../../base/random.ts";

/** A link to a lesson's file: its module, if that is another, the lesson, the language. */
const link = /\]\((?:\.\.\/([a-z0-9-]+)\/)?([a-z0-9-]+)\.([a-z]{2})\.md/gu;
/** A word of prose in small letters, in the group: no part of an id, an attribute, an address, a source or a name that the dialect has. */
const word =
  /source="[^"]*"|^ *(?:skill|minutes|- id|law): .*$|\]\([^)\n]*\)|(?<![\p{L}\p{N}#=:/_{.@·'’-])(\p{Ll}{5,})(?![\p{L}\p{N}=/:_{@·'’-]|\.\p{L})/gmu;

/** The manifest of a course, as far as a larger one is made of it. */
interface Manifest {
  readonly modules: readonly { readonly id: string; readonly lessons: readonly string[] }[];
  readonly routes?: unknown;
  readonly mix?: unknown;
}

/** What has an id that no other of the course may have. Turns and endings of a dialogue have theirs to themselves. */
const named = /^(:::+(?!turn|ending)[a-z]+\{[^}\n]*?#)([a-z0-9-]+)/gmu;
/** A reference to an objective, or an earlier exercise, of another lesson. */
const abroad = /\b(objective|again)=([a-z0-9-]+)(\/[a-z0-9-]+)?/gu;

/**
 * A course of so many lessons, made of the modules of a real one again and again: its prose, figures, kinds of exercise and
 * banks, each copy under ids and titles of its own. So a thousand lessons are as ours are, and are right by the same checks.
 * The first lesson is the first of the real course in every size. The same input gives the same course.
 *
 * @param source texts of a course by path
 * @param count lessons in each language; some modules of the course must add up to what is left over by whole copies
 * @throws RangeError where they do not
 */
export function syntheticCourse(source: ReadonlyMap<string, string>, count: number): Map<string, string> {
  const manifest: Manifest = parse(source.get("course.yaml") ?? "");
  const whole = manifest.modules.reduce((sum, { lessons }) => sum + lessons.length, 0);
  const copies = Math.floor(count / whole);
  const all = Array.from({ length: copies }, (_, copy) => manifest.modules.map((module) => ({ ...module, copy })));
  const rest = chosen(manifest.modules, count - copies * whole);
  if (rest === undefined) throw new RangeError(`No modules add up to ${count} lessons`);
  const modules = [...all.flat(), ...rest.map((module) => ({ ...module, copy: copies }))];
  /** Lessons and modules that a copy has not are those of the first. */
  const known = new Set(modules.flatMap(({ id, lessons, copy }) => [id, ...lessons].map((each) => nameOf(each, copy))));

  const files = new Map<string, string>();
  for (const [path, text] of source) {
    // Hashes of texts that are others now; and the manifest, which comes below.
    if (path.startsWith("modules/") || path.endsWith(".yaml")) continue;
    files.set(path, withoutRoutes(text));
  }
  const wordsOf = dictionaries(source);
  for (const { id, copy } of modules) {
    for (const [path, text] of source) {
      if (!path.startsWith(`modules/${id}/`)) continue;
      const said = copy === 0 ? text : otherWords(text, wordsOf(path.split(".").at(-2) ?? "", copy));
      files.set(pathOf(path, id, copy), copied(said, copy, known));
    }
  }
  const { routes: _, mix: __, ...plan } = manifest;
  const list = modules.map(({ id, lessons, copy }) => ({
    id: nameOf(id, copy),
    lessons: lessons.map((lesson) => nameOf(lesson, copy)),
  }));
  files.set("course.yaml", stringify({ ...plan, modules: list }));
  return files;
}

/** The first modules, in their order, that have exactly so many lessons together. */
function chosen(modules: Manifest["modules"], count: number): Manifest["modules"] | undefined {
  if (count === 0) return [];
  const [first, ...others] = modules;
  if (first === undefined || count < 0) return undefined;
  const after = chosen(others, count - first.lessons.length);
  return after === undefined ? chosen(others, count) : [first, ...after];
}

function nameOf(id: string, copy: number): string {
  return copy === 0 ? id : `${id}-${copy + 1}`;
}

function pathOf(path: string, module: string, copy: number): string {
  const file = path.slice(`modules/${module}/`.length);
  const [name = "", ...ends] = file.split(".");
  const own = name === "module" || name === "bank" ? name : nameOf(name, copy);
  return `modules/${nameOf(module, copy)}/${[own, ...ends].join(".")}`;
}

function copied(text: string, copy: number, known: ReadonlySet<string>): string {
  const near = (id: string) => (known.has(nameOf(id, copy)) ? nameOf(id, copy) : id);
  /** What a small course has no lesson for is asked of the lesson's own first objective, and leads nowhere. */
  const own = /^ {2}- id: (.+)$/mu.exec(text)?.[1] ?? "";
  return text
    .replace(named, (_, before: string, id: string) => before + nameOf(id, copy))
    .replace(abroad, (all, key: string, id: string, inside: string | undefined) => {
      if (inside !== undefined) return known.has(near(id)) ? `${key}=${near(id)}${inside}` : `${key}=${own}`;
      return key === "again" ? `${key}=${nameOf(id, copy)}` : all;
    })
    .replace(link, (_, module: string | undefined, lesson: string, lang: string) => {
      if (!known.has(near(lesson))) return "](https://example.org/";
      const folder = module === undefined ? "" : `../${near(module)}/`;
      return `](${folder}${near(lesson)}.${lang}.md`;
    })
    .replace(/^title: (.+)$/mu, (_, title: string) => (copy === 0 ? `title: ${title}` : `title: ${title} ${copy + 1}`));
}

/** For a language and a copy, which word is said instead of which; always the same one, of the same length. */
function dictionaries(
  source: ReadonlyMap<string, string>,
): (lang: string, copy: number) => ReadonlyMap<string, string> {
  const known = new Map<string, ReadonlyMap<string, string>>();
  return (lang, copy) => {
    const name = `${lang} ${copy}`;
    const words = known.get(name) ?? otherWord(source, lang, name);
    known.set(name, words);
    return words;
  };
}

function otherWord(source: ReadonlyMap<string, string>, lang: string, seed: string): ReadonlyMap<string, string> {
  // Words before which others are cut short stand for each other alone.
  const likeIt = (found: string) => `${found.length} ${/^[aeiouhàèéíòóú]/u.test(found)}`;
  const alike = new Map<string, Set<string>>();
  for (const [path, text] of source) {
    if (!path.endsWith(`.${lang}.md`)) continue;
    for (const [, found] of text.matchAll(word)) {
      if (found === undefined) continue;
      alike.set(likeIt(found), (alike.get(likeIt(found)) ?? new Set()).add(found));
    }
  }
  return new Map(
    [...alike.values()].flatMap((words) => {
      const list = [...words];
      const order = shuffle(list.length, seed);
      return list.map((each, at): [string, string] => [each, list[order[at] ?? at] ?? each]);
    }),
  );
}

/** Nobody reads them: the words are words, in sentences as long as ours. */
function otherWords(text: string, words: ReadonlyMap<string, string>): string {
  return text.replace(word, (all, said: string | undefined) => words.get(said ?? "") ?? all);
}

/** Routes name lessons that a small course does not have. */
function withoutRoutes(text: string): string {
  return text.replace(/^routes:\n(?: .*\n)+/mu, "");
}
