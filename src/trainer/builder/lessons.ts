import type { LessonRef, ModuleIndex } from "../../course/types.ts";
import { homesIn } from "../../learning/passed.ts";

/** The lessons of the course, as whoever chooses among them needs them. */
export interface Lessons {
  readonly modules: readonly ModuleIndex[];
  /** In the order of the course. */
  readonly all: readonly LessonRef[];
  readonly find: (id: string) => LessonRef | undefined;
  readonly titleOf: (id: string) => string;
  /** What the course asks to have finished before a lesson, by the ids of now. */
  readonly before: (id: string) => readonly string[];
}

/** The lessons of these modules. */
export function lessonsIn(modules: readonly ModuleIndex[]): Lessons {
  const all = modules.flatMap(({ lessons }) => lessons);
  const byId = new Map(all.map((lesson) => [lesson.id, lesson]));
  const home = homesIn(modules);
  return {
    modules,
    all,
    find: (id) => byId.get(id),
    titleOf: (id) => byId.get(id)?.title ?? id,
    before: (id) => (byId.get(id)?.requires ?? []).flatMap(([of]) => home(of)?.lesson ?? []),
  };
}

/** Puts lessons in or takes them out. While they stand as in the course they keep that order; otherwise new ones come last. */
export function withLessons(
  { all }: Lessons,
  chosen: readonly string[],
  ids: readonly string[],
  isIn: boolean,
): readonly string[] {
  if (!isIn) return chosen.filter((id) => !ids.includes(id));
  const more = [...chosen, ...ids.filter((id) => !chosen.includes(id))];
  const inOrder = (list: readonly string[]) => all.flatMap(({ id }) => (list.includes(id) ? [id] : []));
  return inOrder(chosen).every((id, at) => chosen[at] === id) ? inOrder(more) : more;
}

/** The same with one lesson a place earlier or later. */
export function moved(chosen: readonly string[], at: number, by: 1 | -1): readonly string[] {
  const to = at + by;
  const [one, other] = [chosen[at], chosen[to]];
  if (one === undefined || other === undefined) return chosen;
  return chosen.map((id, place) => (place === at ? other : place === to ? one : id));
}

/** What the course asks for before these lessons, and is not among them: whoever has not done it waits. Each once. */
export function lackingBefore({ before }: Lessons, chosen: readonly string[]): readonly string[] {
  const lacking = new Set<string>();
  const look = (id: string) => {
    for (const each of before(id)) {
      if (chosen.includes(each) || lacking.has(each)) continue;
      lacking.add(each);
      look(each);
    }
  };
  for (const id of chosen) look(id);
  return [...lacking];
}
