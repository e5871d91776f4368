import type { Glossary } from "../../course/references.ts";
import { textOf } from "../../exercises/text.ts";
import type { Noted } from "../../learning/events/noted.ts";
import type { Notes } from "../../learning/notes.ts";
import type { SearchDocument } from "../../search/documents.ts";

/** The terms of a glossary as documents: they are found by their name, by that of a twin, and by what they mean. */
export function termsAsDocuments({ letters }: Glossary): SearchDocument[] {
  return letters.flatMap(({ terms }) =>
    terms.map(({ id, term, twins, definition }) => ({
      id,
      title: term,
      names: twins.map((twin) => twin.term),
      passages: [{ text: textOf(definition) }],
    })),
  );
}

/** A learner's notes as documents: by their own words, and by those of the course that they stand at. Bookmarks have none. */
export function notesAsDocuments(notes: Notes): SearchDocument[] {
  return Object.values(notes).flatMap(({ note, data }: Noted) =>
    data.removed === true || (data.text.trim() === "" && data.quote === undefined)
      ? []
      : [{ id: note, title: data.title, passages: [data.text, data.quote ?? ""].map((text) => ({ text })) }],
  );
}
