import { hash } from "../base/hash.ts";

/** The 24 bits by which a code names a lesson. Published for ever. */
export function lessonHash(id: string): number {
  return Number.parseInt(hash(`lesson:${id}`).slice(0, 6), 16);
}

/** The 32 bits by which a code names a course. Published for ever. */
export function courseHash(id: string): number {
  return Number.parseInt(hash(`course:${id}`).slice(0, 8), 16);
}

/** A lesson by its ids: today's, and those that it had. */
export interface NamedLesson {
  readonly id: string;
  readonly aliases?: readonly string[];
}

/** Which lesson each hash stands for, by ids of now and before. Today's ids win. */
export function lessonsByHash<Lesson extends NamedLesson>(lessons: readonly Lesson[]): ReadonlyMap<number, Lesson> {
  const former = lessons.flatMap((lesson) => (lesson.aliases ?? []).map((id) => [lessonHash(id), lesson] as const));
  return new Map([...former, ...lessons.map((lesson) => [lessonHash(lesson.id), lesson] as const)]);
}
