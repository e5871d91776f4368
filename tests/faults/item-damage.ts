import { type ChoiceSite, choiceSite, choiceSites, isEven, isPlain, rewrite, wordsOf } from "./choice-site.ts";
import type { Damage, Hit } from "./damage.ts";

/** A plain question in which a distractor may say something else, and the key is then still one among others. */
function plainSite(course: Damage, language: number, instead: (site: ChoiceSite) => readonly string[]): ChoiceSite {
  return choiceSite(
    course,
    language,
    (site) =>
      isPlain(site) && site.distractors.length >= 3 && inOneForm(site) && isEven(wordsOf(site.key), instead(site)),
  );
}

const infinitive = /^\p{L}+[aeiíàè]r(?:l\p{L}+|-\p{L}+|me|te|se)?(?= )/u;

/** Whether all options begin with an infinitive, or none does. */
export function inOneForm({ options }: ChoiceSite): boolean {
  const forms = options.map((each) => infinitive.test(wordsOf(each)));
  return forms.every((each) => each === forms[0]);
}

export const distractorsOf = ({ distractors }: ChoiceSite) => distractors.map(wordsOf);

/** Puts the last distractor's words away for others. */
export function lastDistractor(course: Damage, language: number, words: string): Hit {
  const site = plainSite(course, language, (each) => [...distractorsOf(each).slice(0, -1), words]);
  return rewrite(course, site.distractors.at(-1) ?? site.key, words);
}

/** The questions of the first lesson or bank that has so many that they show a habit. */
export function manyChoices(course: Damage, language: number): readonly ChoiceSite[] {
  const where = new RegExp(`^modules/.*\\.${course.languages[language]}\\.md$`, "u");
  const sites = [...choiceSites(course, where)];
  const all = [...course.all(/^:::single\{#/u, where)];
  for (const { open } of sites) {
    const here = sites.filter((each) => each.open.path === open.path);
    if (here.length >= 8 && here.length === all.filter(({ path }) => path === open.path).length) return here;
  }
  throw new Error("No file has eight questions");
}

/** Adds a few words to a key, until it says a little more than the rest. */
export function lengthen(course: Damage, { key, distractors }: ChoiceSite): Hit {
  const least = 1.06 * Math.max(...distractors.map((each) => [...wordsOf(each)].length));
  const mark = /[».?!…]*$/u.exec(wordsOf(key))?.[0] ?? "";
  let words = wordsOf(key).slice(0, wordsOf(key).length - mark.length);
  for (let at = 0; [...words].length + mark.length <= least; at += 1) words += [" ya", " hoy", " así", " bien"][at % 4];
  return words + mark === wordsOf(key) ? key : rewrite(course, key, words + mark);
}

/** Moves the key and its reason before the others. */
export function keyFirst(course: Damage, { options, key }: ChoiceSite): void {
  const [first] = options;
  if (!first || first === key) return;
  const lines = [key.text, course.below(key).text];
  course.remove(key, 2);
  course.insert(first, ...lines);
}

/** Adds words without limits to two of the distractors. */
export function absolutes(course: Damage, language: number, ...added: readonly [string, string]): Hit {
  const more = (words: string, at: number) => words + (added[at] ?? "");
  const site = plainSite(course, language, (each) => distractorsOf(each).map(more));
  const [first] = site.distractors.slice(0, 2).map((each, at) => rewrite(course, each, more(wordsOf(each), at)));
  return first ?? site.key;
}

/** Makes the last distractor say the first one's words and some more. */
export function holding(course: Damage, language: number, more: string): Hit {
  const longer = (site: ChoiceSite) => (distractorsOf(site)[0] ?? "") + more;
  const site = plainSite(course, language, (each) => [...distractorsOf(each).slice(0, -1), longer(each)]);
  return rewrite(course, site.distractors.at(-1) ?? site.key, longer(site));
}

/** Takes the column of reasons out of a table. */
export function withoutReasons(course: Damage, open: Hit): Hit[] {
  return course.block(open).flatMap((line, at) => {
    if (!line.startsWith("|")) return [];
    return [course.change(course.below(open, at), /(?<=^\|[^|]*\|[^|]*\|).*$/u, "")];
  });
}
