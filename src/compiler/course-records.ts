import { oncePer } from "../base/once-per.ts";
import type { Place } from "./finding.ts";
import type { Manifest } from "./manifest-schema.ts";
import type { ExerciseFacts } from "./part.ts";
import { lessonPath, modulePath } from "./paths.ts";
import type { BankRecord, FileRecord, GlossaryRecord, LessonRecord, PageRecord } from "./records.ts";
import type { YamlValue } from "./yaml.ts";

/** Takes a problem of any file of the course. */
export type CourseReport = (file: string, rule: string, at: Place, message: string, severity?: "warning") => void;

/** All files of a course, read one by one, with ways to find what belongs together. */
export interface CourseRecords {
  readonly byPath: ReadonlyMap<string, FileRecord>;
  readonly manifest: YamlValue<Manifest> | undefined;
  /** In the order of the course as far as it is known, then by path. */
  readonly lessons: readonly LessonRecord[];
  readonly banks: readonly BankRecord[];
  file(path: string): FileRecord | undefined;
  /** The place of a lesson among those that course.yaml names; all others stand after them. */
  rank(lesson: LessonRecord): number;
  /** The first exercise with an id, in the order of the lessons of a language. The same object as before while its lesson is. */
  exercise(id: string, lang: string): Standing | undefined;
  lesson(id: string, lang: string): LessonRecord | undefined;
  lessonAt(module: string, id: string, lang: string): LessonRecord | undefined;
  modulePage(module: string, lang: string): PageRecord | undefined;
  bank(module: string, lang: string): BankRecord | undefined;
  coursePage(lang: string): PageRecord | undefined;
  glossary(lang: string): GlossaryRecord | undefined;
}

/** An exercise in its lesson. */
export interface Standing {
  readonly exercise: ExerciseFacts;
  readonly lesson: LessonRecord;
}

/** Joins the records of a course. */
export function joinRecords(records: readonly FileRecord[]): CourseRecords {
  const byPath = new Map(records.map((record) => [record.path, record]));
  const manifest = records.find((record) => record.role === "manifest")?.manifest;
  const order = manifest?.value.modules.flatMap(({ id, lessons }) => lessons.map((lesson) => `${id}/${lesson}`)) ?? [];
  const ranks = new Map([...order.entries()].reverse().map(([at, each]) => [each, at]));
  const rank = ({ module, id }: LessonRecord) => ranks.get(`${module}/${id}`) ?? order.length;
  const lessons = records
    .flatMap((record) => (record.role === "lesson" ? [{ record, at: rank(record) }] : []))
    .sort((a, b) => a.at - b.at || compare(a.record.path, b.record.path))
    .map(({ record }) => record);
  /** By language and id. They are asked for very often, so no key is put together for it. */
  const byId = new Map<string, Map<string, LessonRecord>>();
  for (const record of lessons) {
    const own = byId.get(record.lang) ?? new Map<string, LessonRecord>();
    byId.set(record.lang, own);
    if (!own.has(record.id)) own.set(record.id, record);
  }
  let exercises: ReadonlyMap<string, Standing> | undefined;
  const exercise = (id: string, lang: string) => {
    // Few courses ask anything again.
    exercises ??= new Map([...lessons].reverse().flatMap(standingIn));
    return exercises.get(`${id}.${lang}`);
  };
  return {
    byPath,
    manifest,
    lessons,
    banks: records.filter((record) => record.role === "bank"),
    file: (path) => byPath.get(path),
    rank,
    exercise,
    lesson: (id, lang) => byId.get(lang)?.get(id),
    lessonAt: (module, id, lang) => ofRole(byPath.get(lessonPath(module, id, lang)), "lesson"),
    modulePage: (module, lang) => ofRole(byPath.get(modulePath(module, lang)), "module"),
    bank: (module, lang) => ofRole(byPath.get(`modules/${module}/bank.${lang}.md`), "bank"),
    coursePage: (lang) => ofRole(byPath.get(`course.${lang}.md`), "course"),
    glossary: (lang) => ofRole(byPath.get(`glossary.${lang}.md`), "glossary"),
  };
}

function ofRole<Role extends FileRecord["role"]>(
  record: FileRecord | undefined,
  role: Role,
): Extract<FileRecord, { readonly role: Role }> | (Role extends "module" | "course" ? PageRecord : never) | undefined {
  return record?.role === role ? (record as Extract<FileRecord, { readonly role: Role }>) : undefined;
}

/** The exercises of a lesson that have ids, the last one first. */
const standingIn = oncePer((lesson: LessonRecord): readonly (readonly [string, Standing])[] => {
  const having = lesson.parts.flatMap(({ exercise }) => (exercise?.id === undefined ? [] : [exercise]));
  return having.reverse().map((exercise) => [`${exercise.id}.${lesson.lang}`, { exercise, lesson }] as const);
});

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
