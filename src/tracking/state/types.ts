import type { StoredEvent } from "../../learning/events/types.ts";
import type { Json } from "../../learning/json.ts";
import type { Marks } from "../port.ts";

/**
 * What of a learner's progress travels in `suspend_data`, decoded. It names items, lessons and papers by hashes alone, so that it is
 * read, merged and carried along without the course: a version of the package that has never heard of an item loses nothing.
 */
export interface State {
  /** Which attempt in the LMS: a short id (`SHORT_ID`), drawn when the LMS gave an empty state. */
  readonly attempt: string;
  /** Grows with every state that is written. */
  readonly seq: number;
  /** Hash of the content's revision: 32 bits. */
  readonly rev: number;
  /** When it was written, in minutes since 2020. */
  readonly minute: number;
  /** The highest that was ever told: they never fall. */
  readonly marks: Marks;
  readonly place?: PlaceRecord;
  /** Keys of finished lessons, ascending. */
  readonly lessons: readonly number[];
  /** What was answered in lessons. Here and below: ascending by key. */
  readonly items: readonly ItemRecord[];
  /** Of each test what counts, ascending by scope. */
  readonly tests: readonly TestRecord[];
  /** What was answered of banks in reviews. */
  readonly bank: readonly ItemRecord[];
  /** Papers that are not the best of their test, the latest first. */
  readonly papers: readonly OtherPaper[];
  /** What this version of the course does not know. */
  readonly foreign: { readonly items: readonly ItemRecord[]; readonly lessons: readonly number[] };
  /** Ascending by kind and id. */
  readonly texts: readonly TextRecord[];
  /** The same, of what goes first. */
  readonly drafts: readonly TextRecord[];
}

/** Where the learner was: keys of the lesson and of the item. */
export interface PlaceRecord {
  readonly lesson: number;
  readonly item?: number;
  /** Index of the block, and CSS pixels, whole. */
  readonly scroll?: { readonly block: number; readonly offset: number };
}

/** One answer. */
export interface Marked {
  /** Points, to the millionth; `full`: all there are. */
  readonly points: number | "full";
  /** True where the points are full. */
  readonly right: boolean;
  /** 0: not said. */
  readonly sure: 0 | 1 | 2 | 3;
  /** Code of the language in which it was given. */
  readonly lang: string;
  /** Its digits as bits, most significant first: as many as the key says. Left out: there was no room, or they did not fit. */
  readonly answer?: string;
}

/** How one item stands in one shape: the latest answer, and how many there were. */
export interface ItemRecord extends Marked {
  /** Hash of id and shape, and how many bits its answers take (`keys.ts`). */
  readonly key: number;
  /** From 1 to `MOST_ATTEMPTS`. */
  readonly attempts: number;
  /** How many of them were not wholly right. With one attempt: whether that was. */
  readonly wrong: number;
  /** How many hints were taken, 0 to `MOST_HINTS`. */
  readonly hints: number;
  /** It was asked in a review. */
  readonly review: boolean;
  /** On which day it was answered, since 2020. Left out: not known. */
  readonly day?: number;
}

/** A module's test or the exam. */
export interface TestRecord {
  /** 0: the exam. Else the key of a lesson, the first of its module, plus 1. */
  readonly scope: number;
  /** How often it was handed in, 1 to `MOST_PAPERS`. */
  readonly count: number;
  readonly best: PaperRecord;
}

/** A paper that was handed in. */
export interface PaperRecord {
  /** The last 24 bits of the id of its `exam-started`. */
  readonly tag: number;
  /** When it was handed in, in minutes since 2020. */
  readonly minute: number;
  readonly timeUp: boolean;
  /** Per cent; `minimum` of every module, 0: none. */
  readonly pass: number;
  readonly minimum: number;
  /** In the order of the paper. */
  readonly items: readonly AskedRecord[];
}

export interface OtherPaper {
  readonly scope: number;
  readonly paper: PaperRecord;
}

export interface AskedRecord {
  readonly key: number;
  /** Which module, by a number that is its own in this paper, 0 to 63; left out: not said. */
  readonly group?: number;
  /** Left out: it was not answered. */
  readonly given?: Marked & { readonly max: number };
}

/** What is kept as text, where there is room. */
export interface TextRecord {
  /** What it is: see `texts.ts`. 0 to 15. */
  readonly kind: number;
  /** Tells apart what is of one kind. */
  readonly id: string;
  /** When it came to be, in minutes since 2020: the latest are kept first, and win where two states differ. */
  readonly minute: number;
  readonly json: Json;
}

/** Why a state could not be read. `newer`: a later program wrote it. */
export interface Unread {
  readonly unread: "empty" | "broken" | "newer";
}

/** What a state brings a log up to. */
export interface Restored {
  readonly state: State;
  readonly attempt: string;
  readonly seq: number;
  readonly marks: Marks;
  /** What the log lacks, in the order of time; all of it is before now, and later than what it follows. */
  readonly events: readonly StoredEvent[];
  /** Rows for the drafts store, by its keys; without the place. */
  readonly drafts: ReadonlyMap<string, Json>;
  /** Ids as the course has them now. Left out: none, or it is gone. */
  readonly place?: Place;
}

/** Where the learner is. */
export interface Place {
  readonly lesson: string;
  readonly item?: string;
  /** Index of the block, and CSS pixels. */
  readonly block?: number;
  readonly offset?: number;
}
