import type { Place } from "../compiler/finding.ts";
import type { ReviewCourse } from "./course.ts";

/** Takes something that an editor would stumble on. The message has the grammar of `unexpected()`. */
export type ReviewReport = (file: string, at: Place, message: string) => void;

/** A rule of the review: one file in `rules/`, with its examples beside it, which are its tests. */
export interface ReviewRule {
  /** The id that messages name, in kebab-case. */
  readonly rule: string;
  /** What is said of a file, where it depends on that file, the manifest and what is given alone; else it may depend on every other. */
  readonly looksAt?: "file";
  check(course: ReviewCourse, report: ReviewReport): void;
}
