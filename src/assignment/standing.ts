import type { LessonRef, ModuleIndex } from "../course/types.ts";
import { resultOf } from "../learning/exam-result.ts";
import { type Exams, isHandedIn, papersOf } from "../learning/exams.ts";
import type { Progress } from "../learning/fold.ts";
import { isFinished, type LessonState, lessonState } from "../learning/mastery.ts";
import { homesIn } from "../learning/passed.ts";
import type { Assignment } from "./assignment.ts";
import { lessonsByHash } from "./lesson-hash.ts";
import type { waitsOf } from "./orders.ts";

/** How a learner stands with an assignment, from their progress and the course as it is now. */

/** A lesson of an assignment, where it stands in the course. */
export interface AssignedLesson {
  readonly lesson: LessonRef;
  readonly module: ModuleIndex;
}

export interface AssignedState extends AssignedLesson {
  readonly state: LessonState;
  /** What has to be finished first, by the order of this assignment or another. */
  readonly after?: LessonRef;
}

export interface AssignmentStanding {
  readonly lessons: readonly AssignedState[];
  /** How many of its lessons this course does not have. */
  readonly missing: number;
  readonly finished: number;
  readonly minutes: number;
  /** Its test, if it has one: how often it was handed in, and how well. */
  readonly exam?: { readonly attempts: number; readonly best?: number; readonly passed: boolean };
  /** All lessons are finished and at the pass mark, and its test is passed. */
  readonly done: boolean;
  /** The lesson to go on with: begun ones first, none when all are finished. */
  readonly next?: AssignedState;
}

/** Its lessons as they are in this course, in its order. */
export function lessonsOfAssignment(
  { lessons }: Pick<Assignment, "lessons">,
  modules: readonly ModuleIndex[],
): readonly AssignedLesson[] {
  const all = modules.flatMap((module) => module.lessons.map((lesson) => ({ module, lesson })));
  const byHash = lessonsByHash(all.map(({ lesson }) => lesson));
  return lessons.flatMap((hash) => all.find(({ lesson }) => lesson === byHash.get(hash)) ?? []);
}

/** How far an assignment is. `waits`: what lessons wait for by the orders that count (`orders.ts`). */
export function standingOfAssignment(
  assignment: Assignment,
  modules: readonly ModuleIndex[],
  progress: Progress,
  exams: Exams,
  waits: ReturnType<typeof waitsOf> = {},
): AssignmentStanding {
  const { pass } = assignment;
  const all = modules.flatMap((module) => module.lessons);
  const found = lessonsOfAssignment(assignment, modules);
  const lessons = found.map(({ lesson, module }): AssignedState => {
    const first = Object.hasOwn(waits, lesson.id) ? waits[lesson.id] : undefined;
    const after = all.find((each) => first?.includes(each.id) && !isFinished(progress, each));
    return { lesson, module, state: lessonState(progress, lesson, pass), ...(after && { after }) };
  });
  const isEnded = ({ state }: LessonState) => state === "finished" || state === "mastered";
  const exam = assignment.exam && examStanding(assignment.id, modules, exams);
  const todo = lessons.filter(({ state }) => !isEnded(state));
  const open = todo.filter(({ after }) => after === undefined);
  const next = open.find(({ state }) => state.state === "started") ?? open[0] ?? todo[0];
  return {
    lessons,
    missing: assignment.lessons.length - found.length,
    finished: lessons.length - todo.length,
    minutes: lessons.reduce((sum, { lesson }) => sum + lesson.minutes, 0),
    ...(exam && { exam }),
    done: lessons.length > 0 && lessons.every(({ state }) => state.state === "mastered") && (exam?.passed ?? true),
    ...(next && { next }),
  };
}

function examStanding(assignment: string, modules: readonly ModuleIndex[], exams: Exams) {
  const home = homesIn(modules);
  const results = papersOf(exams, { of: "assignment", assignment }, home)
    .filter(isHandedIn)
    .map((paper) => resultOf(paper, home));
  const best = Math.max(...results.map(({ share }) => share));
  return {
    attempts: results.length,
    ...(results.length > 0 && { best }),
    passed: results.some(({ passed }) => passed),
  };
}
