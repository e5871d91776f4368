import { createEmptyCard, type FSRS, fsrs, type Grade, Rating } from "ts-fsrs";
import { dayOf } from "./day.ts";
import type { Attempt, Attempts } from "./history.ts";

/**
 * How well an item is remembered, by FSRS (ts-fsrs), computed anew from its answers: no state is kept, so that the due dates
 * are those of the answers, whatever was merged and in whatever order.
 */
export interface Memory {
  /** The day of the last answer that counts, and the day on which the item is to be asked again: days since 1970. */
  readonly last: number;
  readonly due: number;
  /** Days until the chance to know it falls to 90 %. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
  /** How many answers count. */
  readonly reviews: number;
  /** The learner was sure of the last one, and it was not right. */
  readonly misled: boolean;
}

/** What makes a memory of the answers to one shape of an item, in the order of time. */
export interface Scheduler {
  memoryOf(attempts: Attempts): Memory | undefined;
  /** The chance that the answer is known on that day, 0 to 1. */
  chance(memory: Memory, day: number): number;
}

const DAY = 86_400_000;

/** The longest that an item is left alone, in days: whoever works with people meets everything in the course once a year. */
const LONGEST = 365;

/**
 * @param weights of FSRS; left out, the ones that its authors fitted to some hundred million reviews
 * @param longest interval in days
 */
export function createScheduler(weights?: readonly number[], longest = LONGEST): Scheduler {
  const algorithm = fsrs({
    ...(weights && { w: weights }),
    request_retention: 0.9,
    maximum_interval: longest,
    // The same due dates on every device.
    enable_fuzz: false,
    // A day is the least: within one it is not memory that answers.
    enable_short_term: false,
  });
  return {
    memoryOf: (attempts) => memoryOf(algorithm, attempts, longest),
    chance: ({ stability, last }, day) => algorithm.forgetting_curve(Math.max(0, day - last), stability),
  };
}

/**
 * The grade of an answer. Wrong is Again. Half right at least, or right by a guess or with a hint, is Hard: it was not
 * recalled alone, and what is not recalled gains little (retrieval beats reading again, Adesope 2017). Right is Good, and right
 * and sure is Easy.
 */
export function gradeOf({ right, share, sure, hints = 0 }: Pick<Attempt, "right" | "share" | "sure" | "hints">): Grade {
  if (!right) return share >= 0.5 ? Rating.Hard : Rating.Again;
  if (sure === 1 || hints > 0) return Rating.Hard;
  return sure === 3 ? Rating.Easy : Rating.Good;
}

/**
 * Of the answers on one day, as the clock stood where they were given, the first alone counts: who tries again right after
 * seeing the key recalls nothing. Gaps of a day and more are what makes practice last (Latimier 2021; Cepeda 2006).
 */
function memoryOf(algorithm: FSRS, attempts: Attempts, longest: number): Memory | undefined {
  let card = createEmptyCard(new Date(0));
  let counted: Attempt | undefined;
  let last = Number.NEGATIVE_INFINITY;
  for (const attempt of attempts) {
    const day = dayOf(attempt.at, attempt.tz);
    // Also for who travels west, where it is yesterday again.
    if (day <= last) continue;
    card = algorithm.next(card, new Date(day * DAY), gradeOf(attempt)).card;
    counted = attempt;
    last = day;
  }
  if (counted === undefined) return undefined;
  return {
    last,
    // The library keeps the days of better grades apart, and so may go beyond its own bound.
    due: last + Math.min(card.scheduled_days, longest),
    stability: card.stability,
    difficulty: card.difficulty,
    reviews: card.reps,
    misled: counted.sure === 3 && !counted.right,
  };
}
