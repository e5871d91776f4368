import { readLate } from "./events/late.ts";
import type { Noted } from "./events/noted.ts";
import { byTime } from "./events/order.ts";
import type { StoredEvent } from "./events/types.ts";

/**
 * The notes of a log: of each note the latest event by (at, id). A latest over a union, so the laws of `fold.ts` hold: order,
 * batches and repeats never matter. Notes that were taken away stay here, so that they can be brought back.
 *
 * Plain JSON by note id. The ids come from outside, and are all UUIDs.
 */
export type Notes = Readonly<Record<string, Noted>>;

/** What is noted, and where. */
export type NoteData = Noted["data"];

/** A note has words; a mark has the words of the course alone; a bookmark has neither. */
export type NoteKind = "note" | "mark" | "bookmark";

/** No notes. */
export const noNotes: Notes = {};

/** Notes with more events: a fold of its own over the log. The same object if the events change nothing. */
export function withNoted(notes: Notes, events: Iterable<StoredEvent>): Notes {
  let after: Record<string, Noted> | undefined;
  for (const event of events) {
    const read = event.type === "noted" ? readLate(event) : undefined;
    if (read?.type !== "noted") continue;
    const before = (after ?? notes)[read.note];
    if (before !== undefined && byTime(before, read) >= 0) continue;
    after ??= { ...notes };
    after[read.note] = read;
  }
  return after ?? notes;
}

/** The fold, for whoever keeps it up to date. */
export const notesFold = { empty: noNotes, apply: withNoted };

/** What a note is, by what it has. */
export function kindOf({ text, quote }: Pick<NoteData, "text" | "quote">): NoteKind {
  if (text.trim() !== "") return "note";
  return quote === undefined ? "bookmark" : "mark";
}

/** The block of a lesson that a note stands at today. */
export interface Spot {
  /** The section that the block stands in; `undefined` before the first heading. */
  readonly section: string | undefined;
}

/**
 * At which of a lesson's blocks a note stands: the one that it was written at; where that is now another section's, the
 * beginning of its own; where there is none of that, the last that could have been meant. -1: the lesson has no blocks.
 */
export function blockOf({ block, section }: Pick<NoteData, "block" | "section">, spots: readonly Spot[]): number {
  if (block < spots.length && spots[block]?.section === section) return block;
  const begins = section === undefined ? -1 : spots.findIndex((spot) => spot.section === section);
  return begins >= 0 ? begins : Math.min(block, spots.length - 1);
}

/** Notes in reading order: by block, those of one block by when they were first written. */
export function inOrder<Each extends Pick<Noted, "note" | "data">>(notes: readonly Each[]): readonly Each[] {
  return [...notes].sort(
    (one, other) => one.data.block - other.data.block || (one.note < other.note ? -1 : one.note > other.note ? 1 : 0),
  );
}
