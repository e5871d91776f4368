import type { CourseRecords } from "../compiler/course-records.ts";
import { joinRecords } from "../compiler/course-records.ts";
import type { Diagnostic } from "../compiler/diagnostics.ts";
import type { FileRecord } from "../compiler/records.ts";
import type { ReviewCourse, ReviewGiven } from "./course.ts";
import { knownReviewed } from "./read-file.ts";

/** What else than a file itself decides what is found in it. */
export interface ReviewedWith {
  readonly manifest: CourseRecords["manifest"];
  readonly given: ReviewGiven;
}

interface Kept extends ReviewedWith {
  readonly found: readonly Diagnostic[];
}

const kept = new WeakMap<FileRecord, Kept>();

/**
 * What `find` finds in each file by itself. It is kept as long as the file, the manifest and what is given are the same, so that after an edit
 * one file is reviewed and not all. A compiler gives the same record of a text that has not changed.
 *
 * @param find always the same: it is asked of a course of one file
 */
export function foundByFile(
  { records, files, given }: ReviewCourse,
  find: (course: ReviewCourse) => readonly Diagnostic[],
): Diagnostic[] {
  const { manifest } = records;
  return [...files].flatMap(([path, source]) => {
    const record = records.byPath.get(path);
    if (!record) return [];
    const had = kept.get(record);
    if (had && had.manifest === manifest && had.given.month === given.month && had.given.strict === given.strict)
      return had.found;
    const found = find(alone(record, source, { manifest, given }));
    kept.set(record, { manifest, given, found });
    return found;
  });
}

/** Lets the review know what was found before in the same file, with the same. */
export function rememberFound(
  record: FileRecord,
  found: readonly Diagnostic[],
  { manifest, given }: ReviewedWith,
): void {
  kept.set(record, { manifest, given, found });
}

/** A file, which the review has read, as a course of its own, with the manifest of all. */
export function alone(record: FileRecord, source: string, { manifest, given }: ReviewedWith): ReviewCourse {
  const { items = [], text } = knownReviewed(record) ?? {};
  return {
    records: { ...joinRecords([record]), manifest },
    files: new Map([[record.path, source]]),
    items,
    texts: text ? [text] : [],
    inStep: () => undefined,
    given,
  };
}
