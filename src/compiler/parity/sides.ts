import { oncePer } from "../../base/once-per.ts";
import type { CourseRecords, CourseReport } from "../course-records.ts";
import type { Place } from "../finding.ts";
import type { Reference } from "../inline.ts";
import { findSection } from "../sections.ts";

/** Whether an error has been found already between two lines of a file, both included. */
export type IsDamaged = (file: string, from: number, to: number) => boolean;

/** Two files that should agree. Problems are reported in the second; the first is named in the message. */
export interface Sides {
  /** A place of the first file, as it is named in messages. */
  name(at: Place): string;
  error(rule: string, at: Place, message: string): void;
  warn(rule: string, at: Place, message: string): void;
  /** Whether there are errors already in these lines of one of the files. */
  isDamaged(side: "first" | "second", from: number, to: number): boolean;
  /** Where a link to a lesson leads, the same in every language. */
  targetOf(link: Link): string;
}

export type Link = Extract<Reference, { readonly kind: "lesson" }>;

/** The lessons that could not be read in some language, by their ids. */
const brokenIn = oncePer(
  ({ lessons }: CourseRecords): ReadonlySet<string> =>
    new Set(lessons.flatMap(({ broken, id }) => (broken ? [id] : []))),
);

/** Sets up the comparison of two files. */
export function sidesOf(
  first: string,
  second: string,
  records: CourseRecords,
  report: CourseReport,
  isDamaged: IsDamaged,
): Sides {
  return {
    isDamaged: (side, from, to) => isDamaged(side === "first" ? first : second, from, to),
    name: ({ line }) => `${first}:${line}`,
    error: (rule, at, message) => report(second, rule, at, message),
    warn: (rule, at, message) => report(second, rule, at, message, "warning"),
    targetOf: (link) => targetIn(records, link),
  };
}

/** See `Sides.targetOf`. */
export function targetIn(records: CourseRecords, { path, lesson, hash }: Link): string {
  const target = records.byPath.get(path);
  // What could not be read may have the section in one language and not in the other.
  if (brokenIn(records).has(lesson)) return lesson;
  const section = hash !== undefined && target?.role === "lesson" ? findSection(target.sections, hash)?.id : undefined;
  return section ? `${lesson}#${section}` : lesson;
}
