import type { ModuleIndex } from "../../course/types.ts";
import { lessonRef } from "../../state/course-store.ts";

/** What can be printed of a lesson. */
export const sheetNames = ["text", "worksheet", "key", "trainer"] as const;
export type SheetName = (typeof sheetNames)[number];

/** A lesson, or all of a module. */
export interface Choice {
  readonly module: string;
  readonly lesson?: string;
}

/** A choice as it stands in an address: `#<lesson>`, or `#<module>/` for a whole module: both may be called alike. */
export const choiceHash = ({ module, lesson }: Choice): string => `#${lesson ?? `${module}/`}`;

/** Reads a choice from an address. What is not known leads to the first lesson; `undefined`: there is none. */
export function choiceAt(modules: readonly ModuleIndex[], hash: string): Choice | undefined {
  const name = hash.replace(/^#/, "");
  const whole = modules.find(({ id, lessons }) => `${id}/` === name && lessons.length > 0);
  if (whole !== undefined) return { module: whole.id };
  for (const module of modules) {
    const lesson = lessonRef(module, name);
    if (lesson !== undefined) return { module: module.id, lesson: lesson.id };
  }
  const named = modules.find(({ id, lessons }) => id === name && lessons.length > 0);
  if (named !== undefined) return { module: named.id };
  for (const { id, lessons } of modules) for (const lesson of lessons) return { module: id, lesson: lesson.id };
  return undefined;
}

/** The lessons of a choice, in the order of the course. */
export function lessonsOf(modules: readonly ModuleIndex[], { module, lesson }: Choice): readonly string[] {
  const ids = modules.find(({ id }) => id === module)?.lessons.map(({ id }) => id) ?? [];
  return lesson === undefined ? ids : ids.filter((id) => id === lesson);
}
