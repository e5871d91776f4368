import type { CourseRecords } from "../compiler/course-records.ts";
import type { Place } from "../compiler/finding.ts";
import type { ObjectiveRef } from "../course/types.ts";
import type { Compared } from "./sync/compare.ts";
import type { ReviewText } from "./words/texts.ts";

/** A course as its reviewers read it: what the compiler knows of it, its texts, and its items part by part. */
export interface ReviewCourse {
  readonly records: CourseRecords;
  /** Every file that could be read without an error, path → text. */
  readonly files: ReadonlyMap<string, string>;
  /** The exercises of lessons and banks, of all languages, by file in reading order. */
  readonly items: readonly ReviewItem[];
  /** What people read of each of them that is written in a language. */
  readonly texts: readonly ReviewText[];
  /** How each text stands to what `sync.yaml` keeps of it; `undefined` where there is no such file. */
  readonly inStep: () => readonly Compared[] | undefined;
  readonly given: ReviewGiven;
}

/** What a course itself cannot tell. */
export interface ReviewGiven {
  /** The month that it is now, as `2026-11`; without it nothing is too old. */
  readonly month?: string;
  /** Whether to ask also for what a course need not have, but ours must. */
  readonly strict?: boolean;
}

/** Words of an author, and where they begin. */
export interface Text {
  readonly text: string;
  readonly at: Place;
}

/** An exercise in one language as an editor reads it: what it asks, each part that can be answered, each reason. */
export interface ReviewItem {
  readonly file: string;
  readonly lang: string;
  readonly module: string;
  /** In whose file it stands; none in a bank. */
  readonly lesson?: string;
  readonly kind: string;
  readonly id: string;
  readonly at: Place;
  readonly objective: ObjectiveRef;
  readonly level?: string;
  readonly scored: boolean;
  /** All that is read above the answers, paragraph by paragraph; in a `fill` with its answers filled in. */
  readonly prompt: readonly Text[];
  readonly options: readonly ReviewOption[];
  /** What is shown after any answer. */
  readonly after?: Text;
}

/** A part of an exercise that is answered: an option, an element of an order, a pair, an element of a group, a blank. */
export interface ReviewOption extends Text {
  /** In a list of tasks: whether it is right. */
  readonly right?: boolean;
  /** In which group it belongs, or with what it pairs; in a dialogue, at which turn it stands. */
  readonly group?: string;
  /** In a dialogue: how it moves the customer's mood; less is calmer. */
  readonly mood?: number;
  /** Why. Missing where the kind has no reasons. */
  readonly why?: Text;
  /** Of a blank that is picked: all its choices, and what its paragraph says before it. */
  readonly pick?: { readonly choices: readonly string[]; readonly before: string };
}
