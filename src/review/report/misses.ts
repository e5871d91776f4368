import { counted } from "../../compiler/message.ts";
import { LEAST_IN_BANK } from "../rules/bank-size.ts";
import { LEAST_EXERCISES } from "../rules/exercise-count.ts";
import { LEAST_KINDS } from "../rules/exercise-kinds.ts";
import { LEAST_EASE } from "../rules/readability.ts";
import type { Coverage, Holds, Miss } from "./coverage.ts";

/** What a lesson should hold. */
export interface Bar {
  /** Words of prose; a course may leave it open. */
  readonly words?: { readonly min: number; readonly max: number };
  /** What a lesson says it takes, as a share of what its words and items come to. */
  readonly minutes: { readonly min: number; readonly max: number };
  readonly objectives: { readonly min: number; readonly max: number };
  readonly items: number;
  readonly kinds: number;
  readonly bank: number;
  /** Items that reach back to an earlier lesson; the first lesson has none. */
  readonly back: number;
  readonly mondays: number;
  /** The least score of readability, by language. */
  readonly ease: Readonly<Record<string, number>>;
}

/** The bar of a course; how long a lesson is, course.yaml says. */
export const bar: Bar = {
  minutes: { min: 0.75, max: 1.3 },
  objectives: { min: 2, max: 4 },
  items: LEAST_EXERCISES,
  kinds: LEAST_KINDS,
  bank: LEAST_IN_BANK,
  back: 1,
  mondays: 1,
  ease: LEAST_EASE,
};

/** What a lesson lacks. */
export function missesOf(
  line: Omit<Coverage, "misses">,
  languages: readonly string[],
  wanted: Bar,
  first: boolean,
): Miss[] {
  const misses: Miss[] = [];
  const miss = (column: string, what: string) => misses.push({ column, what });
  for (const lang of languages) {
    const words = line.words[lang];
    const { min = 0, max = Number.POSITIVE_INFINITY } = wanted.words ?? {};
    if (words === undefined) miss(`words ${lang}`, `not there in ${lang}`);
    else if (words < min || words > max)
      miss(`words ${lang}`, `${counted(words, "word")} in ${lang}, not ${min} to ${max}`);
    const [score, least] = [line.ease[lang]?.score, wanted.ease[lang]];
    if (score !== undefined && least !== undefined && score < least)
      miss(`ease ${lang}`, `readability ${Math.floor(score)} in ${lang}, below ${least}`);
  }
  const share = line.minutes / line.counted;
  if (share < wanted.minutes.min || share > wanted.minutes.max)
    miss("min", `${line.minutes} minutes, where words and items come to ${Math.round(line.counted)}`);
  const { min, max } = wanted.objectives;
  if (line.objectives < min || line.objectives > max)
    miss("goals", `${counted(line.objectives, "objective")}, not ${min} to ${max}`);
  if (line.tested < line.objectives)
    miss("goals", `${counted(line.objectives - line.tested, "objective")} that no item tests`);
  const least = (column: string, has: number, need: number, noun: string, what = "") => {
    if (has < need) miss(column, `${counted(has, noun)}${what}, not ${need} or more`);
  };
  least("items", line.items, wanted.items, "item");
  least("items", kindsOf(line), wanted.kinds, "kind", " of item");
  least("bank", line.bank, wanted.bank, "item", " in the bank");
  if (!first) least("back", line.back, wanted.back, "item", " reaching back");
  least("monday", line.mondays, wanted.mondays, "thing", " to do on Monday");
  return misses;
}

function kindsOf({ kinds }: Pick<Holds, "kinds">): number {
  return Object.keys(kinds).length;
}
