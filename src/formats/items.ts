import type { Bank } from "../course/bank.ts";
import type { Level } from "../course/plan.ts";
import type { CourseIndex, ExerciseBlock, Lang, Lesson, ObjectiveRef } from "../course/types.ts";

/** A question of the course as whoever writes it down elsewhere wants it, in one language. */
export interface Item {
  /** Unique in the course, the same in every language. */
  readonly id: string;
  readonly kind: string;
  readonly lang: Lang;
  readonly module: string;
  /** The lesson that shows it. An item of a bank has none. */
  readonly lesson?: { readonly id: string; readonly title: string };
  readonly bank: boolean;
  readonly objective: ObjectiveRef;
  /** What the objective says, where the lessons at hand tell. */
  readonly aim?: string;
  /** In a bank there always is one. */
  readonly level?: Level;
  readonly block: ExerciseBlock;
}

/** What is at hand of a course, all in one language. */
export interface Sources {
  /** In the order of the course, each with its lessons in order. */
  readonly modules: CourseIndex["modules"];
  readonly lessons: readonly Lesson[];
  readonly banks: readonly Bank[];
}

/**
 * All exercises of the given lessons and banks in the order of the course: module by module, its lessons first and then its
 * bank. What the course does not name is left out.
 */
export function itemsOf({ modules, lessons, banks }: Sources): readonly Item[] {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const aims = aimsOf(lessons);
  const aimOf = ({ objective }: ExerciseBlock) => {
    const aim = aims.get(keyOf(objective));
    return aim === undefined ? {} : { aim };
  };
  return modules.flatMap((module): Item[] => {
    const shown = module.lessons.flatMap((id) => byId.get(id) ?? []);
    const ofLessons = shown.flatMap((lesson) =>
      lesson.blocks.flatMap((block): Item[] => {
        if (block.type !== "exercise") return [];
        const at = { id: lesson.id, title: lesson.title };
        return [{ ...itemOf(block, module.id, lesson.lang), ...aimOf(block), lesson: at, bank: false }];
      }),
    );
    const ofBank = banks
      .filter((bank) => bank.module === module.id)
      .flatMap(({ items, lang }) =>
        items.map((block): Item => ({ ...itemOf(block, module.id, lang), ...aimOf(block), bank: true })),
      );
    return [...ofLessons, ...ofBank];
  });
}

function itemOf(block: ExerciseBlock, module: string, lang: Lang) {
  const { id, kind, objective, level } = block;
  return { id, kind, lang, module, objective, ...(level && { level }), block };
}

const keyOf = ({ lesson, id }: ObjectiveRef) => `${lesson}/${id}`;

/** What objectives say: those of the lessons, and those that they reach back to. */
function aimsOf(lessons: readonly Lesson[]): ReadonlyMap<string, string> {
  const own = lessons.flatMap((lesson) => lesson.objectives.map(({ id, text }) => ({ lesson: lesson.id, id, text })));
  return new Map([...lessons.flatMap(({ reached }) => reached), ...own].map((each) => [keyOf(each), each.text]));
}
