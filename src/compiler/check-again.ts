import type { CourseRecords, CourseReport, Standing } from "./course-records.ts";
import { didYouMean, quote, unexpected } from "./message.ts";
import type { ExerciseFacts } from "./part.ts";
import type { LessonRecord } from "./records.ts";

/**
 * An exercise of a lesson that asks an earlier one again: that one must be there, be of the same kind, come before it in
 * the course and ask the same, so that the two answers can be laid beside each other.
 */
export function checkAgain(
  exercise: ExerciseFacts,
  lesson: LessonRecord,
  records: CourseRecords,
  report: CourseReport,
): void {
  if (exercise.again === undefined) return;
  const found = problemOf(exercise.again, { exercise, lesson }, records);
  if (found) report(lesson.path, found.rule, exercise.againAt, found.message);
}

interface Problem {
  readonly rule: string;
  readonly message: string;
}

function problemOf(again: string, { exercise, lesson }: Standing, records: CourseRecords): Problem | undefined {
  const { id, kind } = exercise;
  const expected = `a \`${kind}\` that comes earlier in the course`;
  if (again === id) {
    return { rule: "again-order", message: unexpected("exercise that asks itself again", expected, "name that one") };
  }
  const earlier = records.exercise(again, lesson.lang);
  if (!earlier) {
    if (!isWhole(lesson.lang, records)) return undefined;
    const all = standing(lesson.lang, records);
    const ids = all.flatMap((each) => (each.kind === kind && each !== exercise && each.id ? [each.id] : []));
    const mend = didYouMean(again, ids, "name it by its id");
    return { rule: "again-unknown", message: unexpected(`exercise ${quote(again)} of no lesson`, expected, mend) };
  }
  const place = `${earlier.lesson.path}:${earlier.exercise.idAt.line}`;
  if (earlier.exercise.kind !== kind) {
    const found = `\`:::${earlier.exercise.kind}{#${again}}\` of ${place}`;
    return { rule: "again-unknown", message: unexpected(found, expected, "name one of the same kind") };
  }
  // Without course.yaml the order of lessons is not known.
  const ordered = records.manifest !== undefined || earlier.lesson === lesson;
  if (ordered && !comesBefore(earlier, { exercise, lesson }, records)) {
    const mend = "let the one that comes later ask the other again";
    return { rule: "again-order", message: unexpected(`${quote(again)} further on, at ${place}`, expected, mend) };
  }
  // Where a translation has more parts or fewer, the comparison of the languages says so.
  const counted = lesson.lang === records.manifest?.value.languages[0];
  if (!counted && exercise.asks?.length !== earlier.exercise.asks?.length) return undefined;
  return differenceOf(exercise.asks, earlier.exercise.asks, place);
}

/** The first part of what is asked in which the two differ. What has problems of its own is compared when they are mended. */
function differenceOf(
  now: readonly string[] | undefined,
  then: readonly string[] | undefined,
  place: string,
): Problem | undefined {
  if (!now || !then) return undefined;
  const at = [...(now.length > then.length ? now : then).keys()].find((index) => now[index] !== then[index]);
  if (at === undefined) return undefined;
  const mend = "ask the same, in the same words and order";
  return { rule: "again-differs", message: unexpected(words(now[at]), `${words(then[at])} as at ${place}`, mend) };
}

function words(part: string | undefined): string {
  return part === undefined ? "nothing more" : quote(part);
}

function comesBefore(one: Standing, other: Standing, { rank }: CourseRecords): boolean {
  if (one.lesson === other.lesson) {
    const order = one.lesson.parts.map(({ exercise }) => exercise);
    return order.indexOf(one.exercise) < order.indexOf(other.exercise);
  }
  const apart = rank(one.lesson) - rank(other.lesson);
  return apart === 0 ? one.lesson.path < other.lesson.path : apart < 0;
}

/** The exercises of all lessons, in the order of the course. */
function standing(lang: string, { lessons }: CourseRecords): ExerciseFacts[] {
  const own = lessons.filter((lesson) => lesson.lang === lang);
  return own.flatMap(({ parts }) => parts.flatMap(({ exercise }) => (exercise ? [exercise] : [])));
}

/** Whether every lesson could be read; what stands in one that could not is not missing. */
function isWhole(lang: string, { lessons, lessonAt, manifest }: CourseRecords): boolean {
  const modules = manifest?.value.modules ?? [];
  const planned = modules.flatMap((module) => module.lessons.map((each) => lessonAt(module.id, each, lang)));
  return !lessons.some((lesson) => lesson.lang === lang && lesson.broken) && !planned.includes(undefined);
}
