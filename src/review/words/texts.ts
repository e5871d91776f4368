import type { ReviewCourse } from "../course.ts";
import { contentProse } from "./content-prose.ts";
import type { Prose } from "./prose.ts";

const known = new WeakMap<ReviewCourse, readonly Prose[]>();

/** What people read in the files of a course, file by file: read once for all rules. */
export function textsOf(course: ReviewCourse): readonly Prose[] {
  const found = known.get(course) ?? readTexts(course);
  known.set(course, found);
  return found;
}

function readTexts({ records, files }: ReviewCourse): Prose[] {
  return [...files].flatMap(([file, source]) => {
    const record = records.byPath.get(file);
    return record && "lang" in record ? [{ file, lang: record.lang, text: contentProse(source) }] : [];
  });
}
