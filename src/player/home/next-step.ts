import type { LessonRef, ModuleIndex } from "../../course/types.ts";
import type { Progress } from "../../learning/fold.ts";
import { lessonState } from "../../learning/mastery.ts";

/** The one thing to do next. */
export interface NextStep {
  /** `start`: nothing done yet. `continue`: a lesson that was begun. `next`: one that was not, after others. `done`: every lesson has been finished. */
  readonly kind: "start" | "continue" | "next" | "done";
  readonly module: ModuleIndex;
  readonly lesson: LessonRef;
  /** Whether that is the lesson that the learner left, so that it opens at the very place. */
  readonly resume: boolean;
}

/**
 * What a learner should do next: the lesson that they left, unless it is finished; else the first one that is not.
 * `undefined` for a course without lessons.
 *
 * @param left the id of the lesson that was last on screen
 */
export function nextStep(
  modules: readonly ModuleIndex[],
  progress: Progress,
  pass: number,
  left: string | undefined,
): NextStep | undefined {
  const lessons = modules.flatMap((module) => module.lessons.map((lesson) => ({ module, lesson })));
  const open = lessons.filter(({ lesson }) => {
    const { state } = lessonState(progress, lesson, pass);
    return state === "new" || state === "started";
  });
  const resumed = open.find(({ lesson }) => lesson.id === left || lesson.aliases.includes(left ?? ""));
  const chosen = resumed ?? open[0] ?? lessons[0];
  if (chosen === undefined) return undefined;
  const begun = left !== undefined || open.length < lessons.length || Object.keys(progress.items).length > 0;
  const fresh = resumed === undefined && lessonState(progress, chosen.lesson, pass).state === "new";
  const kind = open.length === 0 ? "done" : !begun ? "start" : fresh ? "next" : "continue";
  return { kind, ...chosen, resume: resumed !== undefined };
}
