import type { CourseIndex, ModuleIndex } from "../course/types.ts";
import { resultOf } from "../learning/exam-result.ts";
import { type Exams, isHandedIn, papersOf } from "../learning/exams.ts";
import type { Progress } from "../learning/fold.ts";
import { isFinished, lessonState, moduleState, passes } from "../learning/mastery.ts";
import { homesIn } from "../learning/passed.ts";
import type { Marks } from "./port.ts";

/** What is needed of a course and of what somebody has done in it. */
export interface StandingParts {
  readonly index: Pick<CourseIndex, "pass" | "exam">;
  readonly modules: readonly ModuleIndex[];
  readonly progress: Progress;
  readonly exams: Exams;
  /** Per cent that the LMS asks for; it overrides the course's own. */
  readonly pass?: number | undefined;
  /** The highest that was ever told. */
  readonly before: Marks;
}

export interface Standing extends Marks {
  /** 0 to 1: of what completion asks. */
  readonly progress: number;
}

/**
 * How far a learner is, as an LMS is told it.
 *
 * Completion: every lesson finished and, where there is a final exam, that handed in. The score: with an exam its best result, else the
 * mean mastery of the scored items, 0 for those without an answer. Success is decided once all is completed, never before: nobody
 * has failed who is still learning. What was once told of completion, of having passed and of the score is never taken back, also
 * when a new version of the course asks for more.
 */
export function standingOf(parts: StandingParts): Standing {
  const { index, modules, progress, before } = parts;
  const lessons = modules.flatMap((module) => module.lessons);
  const exam = index.exam === undefined ? undefined : examOf(parts);
  const finished = lessons.filter((lesson) => isFinished(progress, lesson)).length + (exam?.handedIn ? 1 : 0);
  const all = lessons.length + (exam === undefined ? 0 : 1);
  const completed = before.completed || (all > 0 && finished === all);
  const whole = moduleState(progress, lessons, index.pass);
  const scored = exam !== undefined || lessons.some(({ items }) => items.some((item) => item.scored));
  const now = exam === undefined ? (whole.answered > 0 || completed ? whole.mastery : undefined) : exam.best;
  const score = highest(scored ? now : undefined, before.score);
  const passed = exam?.passed ?? passes((score ?? 0) / 100, parts.pass ?? index.pass);
  return {
    completed,
    success: successOf({ completed, scored, passed }, before),
    ...(score !== undefined && { score }),
    progress: completed ? 1 : all === 0 ? 0 : progressOf(parts, exam?.handedIn),
  };
}

function successOf(now: { completed: boolean; scored: boolean; passed: boolean }, before: Marks): Marks["success"] {
  if (before.success === "passed") return "passed";
  if (!now.completed || !now.scored) return "unknown";
  return now.passed ? "passed" : "failed";
}

/** A share as per cent with two decimals, rounded down so that no mark is reached by rounding; never below what was told. */
function highest(share: number | undefined, before: number | undefined): number | undefined {
  const now = share === undefined ? undefined : Math.floor(share * 10_000 + 1e-6) / 100;
  if (now === undefined || before === undefined) return now ?? before;
  return Math.max(now, before);
}

/** Each lesson weighs as much as another, by the share of its items that are answered; and the exam as much as a lesson. */
function progressOf({ modules, progress, index }: StandingParts, handedIn: boolean | undefined): number {
  const shares = modules
    .flatMap((module) => module.lessons)
    .map((lesson) => {
      if (isFinished(progress, lesson)) return 1;
      const { answered, total } = lessonState(progress, lesson, index.pass);
      // What has no items is done by reaching its end, and not before.
      return total === 0 ? 0 : (answered / total) * 0.99;
    });
  if (handedIn !== undefined) shares.push(handedIn ? 1 : 0);
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function examOf({ modules, exams, pass }: StandingParts) {
  const home = homesIn(modules);
  const results = papersOf(exams, { of: "course" }, home)
    .filter(isHandedIn)
    .map((paper) => resultOf(paper, home));
  const best = results.length === 0 ? undefined : Math.max(...results.map(({ share }) => share));
  return {
    handedIn: results.length > 0,
    best,
    // What an LMS asks for is a share; the course's own mark may also ask something of every module.
    passed: pass === undefined ? results.some(({ passed }) => passed) : passes(best ?? 0, pass),
  };
}
