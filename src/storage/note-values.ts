import * as v from "valibot";
import { noteData } from "../learning/events/noted.ts";

/**
 * What the drafts store holds of notes that are being written: overwritten with every key, and gone once the note is in the
 * log. Values that do not read are as good as none.
 */

const NOTE = "note:";

/** The key of what is being written in a note. */
export function noteKey(note: string): string {
  return NOTE + note;
}

/** The note whose draft has this key; `undefined` if it is another value's. */
export function noteOfKey(key: string): string | undefined {
  return key.startsWith(NOTE) ? key.slice(NOTE.length) : undefined;
}

const draft = v.object({ lang: v.pipe(v.string(), v.nonEmpty()), data: noteData });

/** A note as it stands after the last key: what the event `noted` will say, so that it can be written without the lesson. */
export type NoteDraft = Readonly<v.InferOutput<typeof draft>>;

/** A stored value as a note that is being written; `undefined` if it does not read as one. */
export function readNoteDraft(value: unknown): NoteDraft | undefined {
  const result = v.safeParse(draft, value);
  return result.success ? result.output : undefined;
}
