import type { Assignment } from "../assignment/assignment.ts";
import { lessonsByHash } from "../assignment/lesson-hash.ts";
import type { LessonRef, ModuleIndex } from "../course/types.ts";

/** A lesson of an assignment, as this course has it, or by its hash where it does not. */
export interface AskedLesson {
  /** Its id; `#` and six hex digits where the course has none with that hash, as results name it. */
  readonly id: string;
  readonly title: string;
  /** `3.2`: the second lesson of the third module. */
  readonly place: string;
  readonly lesson?: LessonRef;
  readonly module?: ModuleIndex;
}

/** The lessons of an assignment in its order. */
export function askedLessons({ lessons }: Assignment, modules: readonly ModuleIndex[]): readonly AskedLesson[] {
  const all = modules.flatMap((module, m) =>
    module.lessons.map((lesson, n) => ({
      id: lesson.id,
      aliases: lesson.aliases,
      lesson,
      module,
      place: `${m + 1}.${n + 1}`,
    })),
  );
  const byHash = lessonsByHash(all);
  return lessons.map((hash) => {
    const found = byHash.get(hash);
    const id = `#${hash.toString(16).padStart(6, "0")}`;
    if (found === undefined) return { id, title: id, place: "?" };
    const { lesson, module, place } = found;
    return { id: lesson.id, title: lesson.title, place, lesson, module };
  });
}
