import type { CourseRecords, CourseReport } from "./course-records.ts";
import type { Place } from "./finding.ts";
import { quote, unexpected } from "./message.ts";
import type { Part } from "./part.ts";
import type { LessonRecord } from "./records.ts";

interface Named {
  readonly id: string;
  readonly file: string;
  readonly at: Place;
}

/**
 * Ids are unique in the course within their own kind. The same id in another language is the same thing, so each
 * language is looked at by itself.
 */
export function checkIds({ lessons, banks, manifest }: CourseRecords, report: CourseReport): void {
  const languages = new Set([...lessons, ...banks].map((record) => record.lang));
  for (const lang of languages) {
    const own = lessons.filter((record) => record.lang === lang);
    const items = [...own, ...banks.filter((record) => record.lang === lang)];
    unique(
      items.flatMap((record) => itemsOf(record.path, record.parts)),
      "exercise",
      report,
    );
    unique(
      own.flatMap((record) => activitiesOf(record.path, record.parts)),
      "activity",
      report,
    );
    unique([...own.map(lessonId), ...own.flatMap(aliasesOf)], "lesson", report);
  }
  const skills = manifest?.value.skills ?? [];
  for (const record of lessons) {
    unique(objectivesOf(record), "objective", report);
    for (const [index, { skill }] of (record.front?.value.objectives ?? []).entries()) {
      if (!manifest || !skill || skills.includes(skill)) continue;
      const at = record.front?.at(["objectives", index, "skill"]);
      const mend = "add it to `skills` in course.yaml, or name one of those";
      const expected = skills.length > 0 ? `one of ${quote(skills.join(", "))}` : "a skill of course.yaml";
      if (at) report(record.path, "skill-unknown", at, unexpected(`skill ${quote(skill)}`, expected, mend));
    }
  }
}

function unique(all: readonly Named[], noun: string, report: CourseReport): void {
  const seen = new Map<string, Named>();
  for (const each of all) {
    const first = seen.get(each.id);
    if (first) {
      const mend = `it is at ${first.file}:${first.at.line} already; choose another`;
      report(
        each.file,
        "id-duplicate",
        each.at,
        unexpected(`${noun} id ${quote(each.id)} again`, "each id once", mend),
      );
    } else {
      seen.set(each.id, each);
    }
  }
}

function itemsOf(file: string, parts: readonly Part[]): Named[] {
  return parts.flatMap(({ exercise }) => (exercise?.id ? [{ id: exercise.id, file, at: exercise.idAt }] : []));
}

function activitiesOf(file: string, parts: readonly Part[]): Named[] {
  return parts.flatMap(({ activity }) => (activity?.id ? [{ id: activity.id, file, at: activity.idAt }] : []));
}

function objectivesOf({ path, front }: LessonRecord): Named[] {
  const objectives = front?.value.objectives ?? [];
  return objectives.map(({ id }, index) => ({
    id,
    file: path,
    at: front?.at(["objectives", index, "id"]) ?? { line: 1, column: 1 },
  }));
}

function lessonId({ id, path }: LessonRecord): Named {
  return { id, file: path, at: { line: 1, column: 1 } };
}

function aliasesOf({ path, front }: LessonRecord): Named[] {
  const aliases = front?.value.aliases ?? [];
  return aliases.map((id, index) => ({ id, file: path, at: front?.at(["aliases", index]) ?? { line: 1, column: 1 } }));
}
