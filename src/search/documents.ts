import type { Passages } from "../course/references.ts";

/** What is searched: a lesson, a term, a note. */
export interface SearchDocument {
  /** Its own among all documents of an index. */
  readonly id: string;
  readonly title: string;
  /** What else it is called. */
  readonly names?: readonly string[];
  readonly passages: readonly SearchPassage[];
}

/** A part of a document that can be shown by itself. */
export interface SearchPassage {
  readonly text: string;
  /** What it stands under. */
  readonly heading?: string;
}

/** Lessons as documents: their passages are their blocks in order and, before them, what they are said to be about. */
export function documentsOf({ lessons }: Passages): SearchDocument[] {
  return lessons.map(({ lesson, title, summary, blocks }) => ({
    id: lesson,
    title,
    passages: [
      { text: summary },
      ...blocks.map(({ section, text }) => ({ text, ...(section !== undefined && { heading: section.title }) })),
    ],
  }));
}
