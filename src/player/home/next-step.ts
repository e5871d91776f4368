import type { Route } from "../../course/plan.ts";
import type { LessonRef, ModuleIndex } from "../../course/types.ts";
import type { Progress } from "../../learning/fold.ts";
import { lockOf } from "../../learning/locks.ts";
import { isFinished, lessonState } from "../../learning/mastery.ts";
import { requirementsOf } from "../../state/assigned-key.ts";

/** A lesson with the module that it stands in. */
export interface PlacedLesson {
  readonly module: ModuleIndex;
  readonly lesson: LessonRef;
}

/** The one thing to do next. */
export interface NextStep extends PlacedLesson {
  /** `start`: nothing done yet. `continue`: a lesson that was begun. `next`: one that was not, after others. `done`: every lesson has been finished. */
  readonly kind: "start" | "continue" | "next" | "done";
  /** Whether that is the lesson that the learner left, so that it opens at the very place. */
  readonly resume: boolean;
}

/** The lessons of the whole course, or of a route, in their order. */
export function lessonsOnWay(modules: readonly ModuleIndex[], route?: Pick<Route, "lessons">): readonly PlacedLesson[] {
  const all = modules.flatMap((module) => module.lessons.map((lesson) => ({ module, lesson })));
  return route === undefined ? all : route.lessons.flatMap((id) => all.find(({ lesson }) => lesson.id === id) ?? []);
}

/**
 * What a learner should do next on a way: the lesson that they left, unless it is finished or its questions wait for
 * another; else the first one that is not finished, and whose questions are open if there is one. `undefined` for a way without lessons.
 *
 * @param left the id of the lesson that was last on screen
 * @param values among them, what the orders of assignments require
 */
export function nextStep(
  lessons: readonly PlacedLesson[],
  progress: Progress,
  pass: number,
  left: string | undefined,
  values: Readonly<Record<string, unknown>> = {},
): NextStep | undefined {
  const todo = lessons.filter(({ lesson }) => !isFinished(progress, lesson));
  const open = todo.filter(({ lesson }) => lockOf(progress, requirementsOf(values, lesson)).length === 0);
  const resumed = open.find(({ lesson }) => lesson.id === left || lesson.aliases.includes(left ?? ""));
  const chosen = resumed ?? open[0] ?? todo[0] ?? lessons[0];
  if (chosen === undefined) return undefined;
  const begun = left !== undefined || todo.length < lessons.length || Object.keys(progress.items).length > 0;
  const fresh = resumed === undefined && lessonState(progress, chosen.lesson, pass).state === "new";
  const kind = todo.length === 0 ? "done" : !begun ? "start" : fresh ? "next" : "continue";
  return { kind, ...chosen, resume: resumed !== undefined };
}
