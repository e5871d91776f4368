import { useMemo } from "react";
import { dayOf } from "../../learning/day.ts";
import { type History, historyFold } from "../../learning/history.ts";
import { A_DAY, dueOn, type Remembered, rememberedOf, reviewedOn } from "../../learning/review.ts";
import { useKnownFrom } from "../mastery/useKnown.ts";
import { useFold } from "../useFold.ts";
import { useNow } from "../useNow.ts";
import type { WholeCourse } from "../usePage.ts";

/** What there is to review on a day. */
export interface ReviewDay {
  /** Days since 1970, as the device's calendar has it. */
  readonly today: number;
  readonly history: History;
  /** Every item that a review may ask. */
  readonly all: readonly Remembered[];
  /** Those that are due, what matters most first. */
  readonly due: readonly Remembered[];
  /** Those that were asked in reviews today, in the order of time. */
  readonly done: readonly Remembered[];
}

/** What there is to review today, from the log alone. `undefined` until it is known. */
export function useReview(course: WholeCourse): ReviewDay | undefined {
  return useReviewFrom(course, useFold(historyFold));
}

/** The same from answers that the caller has. */
export function useReviewFrom(course: WholeCourse, answers: History): ReviewDay | undefined {
  const { history, items } = useKnownFrom(course, answers);
  const today = useToday();
  return useMemo(() => {
    if (items === undefined || today === undefined) return undefined;
    const all = rememberedOf(items, history);
    return { today, history, all, due: dueOn(all, today), done: reviewedOn(all, history, today) };
  }, [items, history, today]);
}

/** Which day it is here, in days since 1970; `undefined` until progress is known. */
export function useToday(): number | undefined {
  const now = useNow();
  const zone = useMemo(() => Intl.DateTimeFormat().resolvedOptions().timeZone, []);
  return now === undefined ? undefined : dayOf(now, zone);
}

/** How many questions today still asks for: what is due, and no more than a few minutes of it. */
export function leftToday({ due, done }: ReviewDay): number {
  return Math.min(due.length, Math.max(0, A_DAY - done.length));
}
