import type { Sources } from "../../course/references.ts";
import type { CalloutBlock } from "../../course/types.ts";

/** How sure a note is, the surest first; a law is a matter of its own. */
export const degrees = ["high", "medium", "low", "law"] as const;

export type Degree = (typeof degrees)[number];

/** An author who does not say how sure a note is has not said that it is. */
export const degreeOf = ({ kind, sure }: CalloutBlock): Degree => (kind === "law" ? "law" : (sure ?? "low"));

/** How many notes there are of each degree. */
export function countDegrees(sources: Sources): Readonly<Record<Degree, number>> {
  const counts = { high: 0, medium: 0, low: 0, law: 0 };
  for (const { note } of notesOf(sources)) counts[degreeOf(note)]++;
  return counts;
}

/** Only the notes of one degree, with what they stand in. */
export function onlyOf(sources: Sources, degree: Degree): Sources {
  const modules = sources.modules.map((module) => {
    const lessons = module.lessons.map((lesson) => ({
      ...lesson,
      notes: lesson.notes.filter(({ note }) => degreeOf(note) === degree),
    }));
    return { ...module, lessons: lessons.filter(({ notes }) => notes.length > 0) };
  });
  return { ...sources, modules: modules.filter(({ lessons }) => lessons.length > 0) };
}

const notesOf = ({ modules }: Sources) => modules.flatMap(({ lessons }) => lessons.flatMap(({ notes }) => notes));
