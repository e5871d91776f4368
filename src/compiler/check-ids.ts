import { oncePer } from "../base/once-per.ts";
import { createTally } from "../base/tally.ts";
import type { CourseRecords, CourseReport } from "./course-records.ts";
import type { Place } from "./finding.ts";
import { quote, unexpected } from "./message.ts";
import type { BankRecord, LessonRecord } from "./records.ts";

interface Named {
  readonly id: string;
  readonly file: string;
  readonly at: Place;
}

/**
 * Ids are unique in the course within their own kind. The same id in another language is the same thing, so each
 * language is looked at by itself.
 */
export type IdCheck = (records: CourseRecords, report: CourseReport) => void;

/** A check that counts, after an edit, the ids of the edited files alone: a large course has tens of thousands. */
export function createIdCheck(): IdCheck {
  const tally = createTally(keysOf);
  return (records, report) => {
    const { lessons, banks, manifest } = records;
    // As nearly always: who has an id is not even asked.
    if (!tally.areUnique([...lessons, ...banks])) tellTwins(records, report);
    if (!manifest) return;
    for (const record of lessons) checkSkillsOf(named(record).skills, manifest.value.skills ?? [], report);
  };
}

function tellTwins({ lessons, banks }: CourseRecords, report: CourseReport): void {
  const languages = new Set([...lessons, ...banks].map((record) => record.lang));
  for (const lang of languages) {
    const own = lessons.filter((record) => record.lang === lang).map(named);
    const inBanks = banks.filter((record) => record.lang === lang).map(named);
    const items = [...own, ...inBanks].flatMap(({ items }) => items);
    tellAgain(items, "exercise", report);
    const activities = own.flatMap(({ activities }) => activities);
    tellAgain(activities, "activity", report);
    // A lesson has its id before any other was called so.
    const lessonIds = [...own.flatMap(({ lesson }) => lesson), ...own.flatMap(({ aliases }) => aliases)];
    tellAgain(lessonIds, "lesson", report);
  }
  for (const record of lessons) tellAgain(named(record).objectives, "objective", report);
}

function checkSkillsOf(named: readonly Named[], skills: readonly string[], report: CourseReport): void {
  for (const { id, file, at } of named) {
    if (skills.includes(id)) continue;
    const mend = "add it to `skills` in course.yaml, or name one of those";
    const expected = skills.length > 0 ? `one of ${quote(skills.join(", "))}` : "a skill of course.yaml";
    report(file, "skill-unknown", at, unexpected(`skill ${quote(id)}`, expected, mend));
  }
}

function tellAgain(list: readonly Named[], noun: string, report: CourseReport): void {
  const firsts = new Map<string, Named>();
  for (const each of list) {
    const first = firsts.get(each.id);
    if (!first) {
      firsts.set(each.id, each);
      continue;
    }
    const mend = `it is at ${first.file}:${first.at.line} already; choose another`;
    const message = unexpected(`${noun} id ${quote(each.id)} again`, "each id once", mend);
    report(each.file, "id-duplicate", each.at, message);
  }
}

/** All that a file names. */
interface NamedIn {
  readonly items: readonly Named[];
  readonly activities: readonly Named[];
  readonly lesson: readonly Named[];
  readonly aliases: readonly Named[];
  readonly objectives: readonly Named[];
  /** Those that its objectives train, where each is named. */
  readonly skills: readonly Named[];
}

const named = oncePer((record: LessonRecord | BankRecord): NamedIn => {
  const { path: file, parts } = record;
  const items = parts.flatMap(({ exercise }) => (exercise?.id ? [{ id: exercise.id, file, at: exercise.idAt }] : []));
  const activities = parts.flatMap(({ activity }) =>
    activity?.id ? [{ id: activity.id, file, at: activity.idAt }] : [],
  );
  const none = { items, activities, lesson: [], aliases: [], objectives: [], skills: [] };
  if (record.role === "bank") return none;
  const { id, front } = record;
  const lesson = [{ id, file, at: start }];
  if (!front) return { ...none, lesson };
  const { aliases = [], objectives } = front.value;
  return {
    items,
    activities,
    lesson,
    aliases: aliases.map((alias, index) => ({ id: alias, file, at: front.at(["aliases", index]) })),
    objectives: objectives.map((each, index) => ({ id: each.id, file, at: front.at(["objectives", index, "id"]) })),
    skills: objectives.flatMap(({ skill }, index) =>
      skill ? [{ id: skill, file, at: front.at(["objectives", index, "skill"]) }] : [],
    ),
  };
});

const start: Place = { line: 1, column: 1 };

/** What may be in the course once, each with what it is once within. */
const keysOf = oncePer((record: LessonRecord | BankRecord): readonly string[] => {
  const { items, activities, lesson, aliases, objectives } = named(record);
  const { lang, path } = record;
  return [
    ...items.map(({ id }) => `exercise ${lang} ${id}`),
    ...activities.map(({ id }) => `activity ${lang} ${id}`),
    ...[...lesson, ...aliases].map(({ id }) => `lesson ${lang} ${id}`),
    ...objectives.map(({ id }) => `objective ${path} ${id}`),
  ];
});
