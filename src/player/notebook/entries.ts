import type { ModuleIndex } from "../../course/types.ts";
import { inOrder, kindOf, type NoteKind } from "../../learning/notes.ts";
import type { ShownNote } from "../../state/noting.ts";

/** What was noted in one lesson. */
export interface NotesOfLesson {
  readonly lesson: string;
  /** As it is called today; where it is gone, as it was. */
  readonly title: string;
  /** The module in which it is today; `undefined`: the course has it no more. */
  readonly module: string | undefined;
  readonly notes: readonly ShownNote[];
}

/** Notes by lesson, in the order of the course, within a lesson in reading order; last what was noted in lessons that are gone. */
export function byLesson(notes: readonly ShownNote[], modules: readonly ModuleIndex[]): readonly NotesOfLesson[] {
  const left = new Map<string, ShownNote[]>();
  for (const note of inOrder(notes)) {
    const { lesson } = note.data;
    const others = left.get(lesson);
    if (others === undefined) left.set(lesson, [note]);
    else others.push(note);
  }
  const take = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const found = left.get(id) ?? [];
      left.delete(id);
      return found;
    });
  const known = modules.flatMap((module) =>
    module.lessons.map(({ id, aliases, title }) => ({
      ...{ lesson: id, title, module: module.id },
      notes: inOrder(take([id, ...aliases])),
    })),
  );
  const gone = [...left].map(([lesson, found]) => ({
    ...{ lesson, title: found.at(-1)?.data.title || lesson, module: undefined },
    notes: found,
  }));
  return [...known, ...gone].filter((each) => each.notes.length > 0);
}

/** What the page can be held to: everything, notes of one kind, or what was made. */
export const shows = ["all", "note", "mark", "bookmark", "thing"] as const;
export type Shows = (typeof shows)[number];

/** Whether a note is of a kind that is to be seen. */
export function isShown(show: Shows, note: ShownNote): boolean {
  const kind: NoteKind = kindOf(note.data);
  return show === "all" || show === kind;
}

/** All that can be looked for in a note. */
export function saidIn({ data }: ShownNote, lesson: string): string {
  return [lesson, data.heading, data.quote, data.text].filter((part) => part !== undefined).join(" ");
}
