import type { CourseRecords } from "../compiler/course-records.ts";
import type { Place } from "../compiler/finding.ts";
import type { ObjectiveRef } from "../course/types.ts";

/** A course as its reviewers read it: what the compiler knows of it, its texts, and its items part by part. */
export interface ReviewCourse {
  readonly records: CourseRecords;
  /** Every file that could be read without an error, path → text. */
  readonly files: ReadonlyMap<string, string>;
  /** The exercises of lessons and banks, of all languages, by file in reading order. */
  readonly items: readonly ReviewItem[];
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
  /** Why. Missing where the kind has no reasons. */
  readonly why?: Text;
}
