import { ca } from "./ca.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** What gives answers away in a language, or makes a question harder to read than to answer. */
export interface Cues {
  /** Whole options, in small letters and without marks, that stand for others: "all of the above". */
  readonly allOrNone: RegExp;
  /** In such words: they name the other options, and nothing of the scene. */
  readonly othersNamed: RegExp;
  /** In the sentence that asks: it asks for what is not so. */
  readonly negative: RegExp;
  /** In a sentence before a question of a word or two: all are so but one. */
  readonly exception: RegExp;
  readonly absolute: {
    /** Everyday phrases that only look like one, taken out first. */
    readonly harmless: RegExp;
    /** Without limits: never, always, nobody. */
    readonly strong: RegExp;
    /** Only in company, since they are everyday words, too: all, any, only. */
    readonly weak: RegExp;
  };
  /** Words with which two options may be alike but for one: today and tomorrow, with and without. */
  readonly contrasts: ReadonlySet<string>;
  readonly range: Ranges;
  /** What the words say that stand for a number in a range. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Units of time, in minutes. */
  readonly units: Readonly<Record<string, number>>;
  /** Whether a word can follow an open question's last word: `undefined` where nobody can tell. */
  follows(last: string, word: string): boolean | undefined;
  /** In which form of the verb an option begins. */
  readonly forms: Readonly<Record<string, RegExp>>;
  /** Words before the verb that say nothing of its form. */
  readonly lead: ReadonlySet<string>;
  /** A question that asks for several things, and an option that is several, or that is one. */
  readonly several: { readonly asked: RegExp; readonly given: RegExp; readonly single: RegExp };
  /** Hours of a day, which may follow each other. */
  readonly clock: RegExp;
}

/** Each with its numbers as groups. */
export interface Ranges {
  readonly between: RegExp;
  readonly under: RegExp;
  readonly over: RegExp;
  readonly upTo: RegExp;
  readonly from: RegExp;
}

const known: Readonly<Record<string, Cues>> = { es, ca, en };

/** The cues of a language; of one that nobody has described there are none. */
export function cuesOf(lang: string): Cues | undefined {
  const [code = ""] = lang.split("-");
  return Object.hasOwn(known, code) ? known[code] : undefined;
}
