import type { Damage, Hit } from "./damage.ts";

/** A question with one right answer, as it stands in a file: each option on a line, each reason on the next. */
export interface ChoiceSite {
  readonly open: Hit;
  /** The last line above the options that is prose. */
  readonly question: Hit;
  /** In the author's order. */
  readonly options: readonly Hit[];
  readonly key: Hit;
  readonly distractors: readonly Hit[];
}

/** The words of an option. */
export function wordsOf({ text }: Hit): string {
  return text.replace(/^- \[[ x]\] /u, "");
}

/** Writes other words into an option. */
export function rewrite(course: Damage, option: Hit, words: string): Hit {
  return course.change(option, /(?<=^- \[[ x]\] ).*$/u, words);
}

/** The first question of a language's lessons that fits; throws where there is none. */
export function choiceSite(course: Damage, language: number, fits: (site: ChoiceSite) => boolean): ChoiceSite {
  for (const site of choiceSites(course, language)) if (fits(site)) return site;
  throw new Error(`No question in ${course.languages[language]} fits ${fits}`);
}

/** The questions of a language's lessons, or of the files whose path fits. */
export function* choiceSites(course: Damage, where: number | RegExp): Generator<ChoiceSite, void> {
  for (const open of course.all(/^:::single\{#/u, where)) {
    const site = siteAt(course, open);
    if (site) yield site;
  }
}

/** The same question in another language. */
export function twinSite(course: Damage, { open }: ChoiceSite, language = 1): ChoiceSite {
  const id = /#[\w-]+/u.exec(open.text)?.[0];
  const site = siteAt(course, course.twin(open, new RegExp(`^:::single\\{${id}[ }]`, "u"), language));
  if (!site) throw new Error(`${id} is not written on single lines in ${course.languages[language]}`);
  return site;
}

function siteAt(course: Damage, open: Hit): ChoiceSite | undefined {
  const lines = course.block(open).slice(1, -1);
  const first = lines.findIndex((line) => line.startsWith("- ["));
  const options = lines.flatMap((line, at) => (/^- \[[ x]\] /u.test(line) ? [course.below(open, at + 1)] : []));
  const question = first - 1 - [...lines.slice(0, first)].reverse().findIndex((line) => /^[^:\s]/u.test(line));
  const [key] = options.filter(({ text }) => text.startsWith("- [x]"));
  const inPairs =
    lines.length === first + 2 * options.length &&
    options.every(({ line }, at) => line === open.line + 1 + first + 2 * at);
  if (!key || !inPairs || question >= first) return undefined;
  return {
    open,
    question: course.below(open, question + 1),
    options,
    key,
    distractors: options.filter((each) => each !== key),
  };
}

/** Whether nobody could tell a key among distractors by its length. */
export function isEven(key: string, distractors: readonly string[]): boolean {
  const lengths = distractors.map((each) => [...each].length);
  const length = [...key].length;
  return Math.max(...lengths) >= length && Math.min(...lengths) <= length;
}

/** Whether options are plain phrases: no quotes, no numbers, no words that a rule asks about. */
export function isPlain({ options }: ChoiceSite): boolean {
  return options.every(
    ({ text }) =>
      !/[«»"…?!\d:;()]|\b(?:siempre|nunca|sempre|mai|tod[oa]s?|tot[ae]?s?|nad\w+|ningú\w*|cualquier\w*|qualsevol|cap|sol[oa]|només)\b/iu.test(
        text,
      ),
  );
}
