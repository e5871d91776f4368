import { useMemo } from "react";
import type { LessonRef } from "../../course/types.ts";
import type { Passed } from "../../learning/certificate.ts";
import { examsFold } from "../../learning/exams.ts";
import { bestOf, examAttempts, homesIn, passedLessons, unmastered } from "../../learning/passed.ts";
import { usePlayer, useProgress } from "../context.ts";
import { useFold } from "../useFold.ts";
import type { WholeCourse } from "../usePage.ts";

export interface LessonToMaster extends LessonRef {
  readonly module: string;
}

/** What a certificate can tell of; or what is missing for one. */
export type HowFar =
  | { readonly passed: Passed /** How often the exam was passed. */; readonly times: number }
  | { readonly passed: undefined; readonly best: number | undefined; readonly lessons: readonly LessonToMaster[] };

/** Of a course with a final exam the best one passed; of one without, all lessons mastered. */
export function usePassed({ index, modules }: WholeCourse): HowFar {
  const exams = useFold(examsFold);
  const progress = useProgress((state) => state.progress);
  const { now } = usePlayer();
  const hasExam = index.exam !== undefined;
  return useMemo(() => {
    const attempts = examAttempts(exams, homesIn(modules));
    const lessons = modules.flatMap(({ id, lessons }) => lessons.map((lesson) => ({ ...lesson, module: id })));
    // An exam that was passed stays passed when the course has none any more.
    const best = bestOf(attempts.passed);
    if (best !== undefined) return { passed: best, times: attempts.passed.length };
    if (hasExam) return { passed: undefined, best: attempts.best, lessons: [] };
    const zone = now === undefined ? "UTC" : new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const whole = passedLessons(progress, lessons, index.pass, zone);
    if (whole !== undefined) return { passed: whole, times: 1 };
    return { passed: undefined, best: undefined, lessons: unmastered(progress, lessons, index.pass) };
  }, [exams, progress, modules, index, hasExam, now]);
}
