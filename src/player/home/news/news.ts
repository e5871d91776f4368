import type { ItemRef, LessonRef, ModuleIndex } from "../../../course/types.ts";
import type { Progress } from "../../../learning/fold.ts";
import { isFinished, itemState } from "../../../learning/mastery.ts";

/** A lesson that the learner had finished, and what in it they have not answered as it is now. */
export interface LessonNews {
  readonly module: ModuleIndex;
  readonly lesson: LessonRef;
  /** Answered before they changed. */
  readonly changed: readonly ItemRef[];
  /** Put in since. */
  readonly added: readonly ItemRef[];
}

/** Finished lessons in which questions have changed or were added, in the order of the course. */
export function newsOf(modules: readonly ModuleIndex[], progress: Progress): readonly LessonNews[] {
  return modules.flatMap((module) =>
    module.lessons.flatMap((lesson): LessonNews[] => {
      if (!isFinished(progress, lesson)) return [];
      const open = lesson.items.filter((item) => !itemState(progress, item).answered);
      const isChanged = (item: ItemRef) => itemState(progress, item).changed !== undefined;
      const changed = open.filter(isChanged);
      const added = open.filter((item) => !isChanged(item));
      return open.length > 0 ? [{ module, lesson, changed, added }] : [];
    }),
  );
}
