import type { LessonRef } from "../course/types.ts";
import { resultOf } from "../learning/exam-result.ts";
import { isHandedIn, papersOf, type Sought } from "../learning/exams.ts";
import { isFinished, lessonState, passes } from "../learning/mastery.ts";
import { homesIn } from "../learning/passed.ts";
import type { ObjectiveReport } from "./port.ts";
import type { StandingParts } from "./standing.ts";

export interface ObjectivesParts extends Omit<StandingParts, "before"> {
  /** Whether all of the package is done. Before that nobody has failed, in any part of it. */
  readonly completed: boolean;
  /** Ids of the modules that have a test, with its pass mark. */
  readonly tests: ReadonlyMap<string, number>;
  /** What a module's test and the final exam are called, in the learner's language. */
  readonly names: { readonly test: (module: string) => string; readonly exam: string };
}

/** How each lesson stands, then each module's test, then the exam: what an LMS lists as objectives. */
export function objectivesOf(parts: ObjectivesParts): readonly ObjectiveReport[] {
  const { index, modules, tests, names } = parts;
  const lessons = modules.flatMap((module) => module.lessons.map((lesson) => ofLesson(lesson, parts)));
  const ofTests = modules
    .filter(({ id }) => tests.has(id))
    .map(({ id, title }) => ofTest(`test.${id}`, names.test(title), { of: "module", module: id }, parts));
  const exam = index.exam === undefined ? [] : [ofTest("exam", names.exam, { of: "course" }, parts)];
  return [...lessons, ...ofTests, ...exam];
}

function ofLesson(lesson: LessonRef, parts: ObjectivesParts): ObjectiveReport {
  const { progress, index, pass = index.pass } = parts;
  const { id, title, items } = lesson;
  const { answered, total, mastery } = lessonState(progress, lesson, pass);
  const completed = isFinished(progress, lesson);
  const scored = items.some((item) => item.scored);
  return {
    id,
    title,
    completed,
    success: completed && scored ? successOf(passes(mastery, pass), parts) : "unknown",
    ...(scored && answered > 0 && { score: per(mastery) }),
    progress: completed ? 1 : total === 0 ? 0 : (answered / total) * 0.99,
  };
}

function ofTest(id: string, title: string, sought: Sought, parts: ObjectivesParts): ObjectiveReport {
  const home = homesIn(parts.modules);
  const results = papersOf(parts.exams, sought, home)
    .filter(isHandedIn)
    .map((paper) => resultOf(paper, home));
  const completed = results.length > 0;
  return {
    id,
    title,
    completed,
    success: completed
      ? successOf(
          results.some(({ passed }) => passed),
          parts,
        )
      : "unknown",
    ...(completed && { score: per(Math.max(...results.map(({ share }) => share))) }),
    progress: completed ? 1 : 0,
  };
}

const successOf = (passed: boolean, { completed }: ObjectivesParts) =>
  passed ? "passed" : completed ? "failed" : "unknown";

/** A share as per cent with two decimals, rounded down. */
const per = (share: number) => Math.floor(share * 10_000 + 1e-6) / 100;
