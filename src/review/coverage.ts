import { oncePer } from "../base/once-per.ts";
import type { ExerciseFacts, Part } from "../compiler/part.ts";
import type { BankRecord, LessonRecord } from "../compiler/records.ts";
import type { ObjectiveRef } from "../course/types.ts";
import type { ReviewCourse } from "./course.ts";

/** An exercise in a lesson or a bank, with its part. */
export interface Placed extends ExerciseFacts {
  readonly part: Part;
}

/**
 * The lessons of the first language that can be counted, in the order of their files. All languages have the same
 * exercises, objectives and notes, which the compiler sees to, so what is missing is said once.
 */
export function countedLessons({ records, files }: ReviewCourse): LessonRecord[] {
  const first = records.manifest?.value.languages[0];
  return records.lessons.filter(({ lang, path, broken }) => lang === first && !broken && files.has(path));
}

/** The banks of the first language that can be counted. */
export function countedBanks({ records, files }: ReviewCourse): BankRecord[] {
  const first = records.manifest?.value.languages[0];
  return records.banks.filter(({ lang, path, broken }) => lang === first && !broken && files.has(path));
}

/** The lessons of a bank's module, as the manifest has them. */
export function lessonsOfBank({ records: { manifest } }: ReviewCourse, { module }: BankRecord): readonly string[] {
  return manifest?.value.modules.find(({ id }) => id === module)?.lessons ?? [];
}

/** The exercises of a lesson or of a bank. */
export const exercisesOf = oncePer(({ parts }: LessonRecord | BankRecord): readonly Placed[] =>
  parts.flatMap((part) => (part.exercise ? [{ ...part.exercise, part }] : [])),
);

/** Whether exercises have a scored one for an objective. */
export function isTested(exercises: readonly ExerciseFacts[], { lesson, id }: ObjectiveRef): boolean {
  return exercises.some(({ scored, objective }) => scored && objective?.lesson === lesson && objective.id === id);
}
