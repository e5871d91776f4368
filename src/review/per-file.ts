import { oncePer } from "../base/once-per.ts";
import type { Diagnostic } from "../compiler/diagnostics.ts";
import type { FileRecord } from "../compiler/records.ts";
import { byFile } from "./choices.ts";
import type { ReviewCourse } from "./course.ts";

/** What was found in a file, and what else it was found with. */
interface Kept {
  readonly manifest: ReviewCourse["records"]["manifest"];
  readonly month: string | undefined;
  readonly strict: boolean | undefined;
  readonly found: readonly Diagnostic[];
}

const kept = new WeakMap<FileRecord, Kept>();

/**
 * What `find` finds in each file by itself. It is kept as long as the file, the manifest and what is given are the same, so that after an edit
 * one file is reviewed and not all. A compiler gives the same record of a text that has not changed.
 *
 * @param find always the same: it is asked of a course of one file
 */
export function foundByFile(course: ReviewCourse, find: (course: ReviewCourse) => readonly Diagnostic[]): Diagnostic[] {
  const { manifest } = course.records;
  const { month, strict } = course.given;
  return alone(course).flatMap(({ record, read }) => {
    const had = kept.get(record);
    if (had && had.manifest === manifest && had.month === month && had.strict === strict) return had.found;
    const found = find(read());
    kept.set(record, { manifest, month, strict, found });
    return found;
  });
}

const itemsIn = oncePer(({ items }: ReviewCourse) => byFile(items));
const textsIn = oncePer(({ texts }: ReviewCourse) => byFile(texts));

/** Each file as a course of its own, with the manifest of all. */
export function alone(course: ReviewCourse): { readonly record: FileRecord; readonly read: () => ReviewCourse }[] {
  const { records, files, given, inStep } = course;
  return [...files].flatMap(([path, source]) => {
    const record = records.byPath.get(path);
    if (!record) return [];
    const read = (): ReviewCourse => ({
      records: {
        ...records,
        byPath: new Map([[path, record]]),
        lessons: record.role === "lesson" ? [record] : [],
        banks: record.role === "bank" ? [record] : [],
      },
      files: new Map([[path, source]]),
      items: itemsIn(course).get(path) ?? [],
      texts: textsIn(course).get(path) ?? [],
      inStep,
      given,
    });
    return [{ record, read }];
  });
}
