import type { Place } from "./finding.ts";
import type { Manifest } from "./manifest-schema.ts";
import { lessonPath, modulePath } from "./paths.ts";
import type { BankRecord, FileRecord, GlossaryRecord, LessonRecord, PageRecord } from "./records.ts";
import type { YamlValue } from "./yaml.ts";

/** Takes a problem of any file of the course. */
export type CourseReport = (file: string, rule: string, at: Place, message: string, severity?: "warning") => void;

/** All files of a course, read one by one, with ways to find what belongs together. */
export interface CourseRecords {
  readonly byPath: ReadonlyMap<string, FileRecord>;
  readonly manifest?: YamlValue<Manifest>;
  /** In the order of the course as far as it is known, then by path. */
  readonly lessons: readonly LessonRecord[];
  readonly banks: readonly BankRecord[];
  lesson(id: string, lang: string): LessonRecord | undefined;
  lessonAt(module: string, id: string, lang: string): LessonRecord | undefined;
  modulePage(module: string, lang: string): PageRecord | undefined;
  bank(module: string, lang: string): BankRecord | undefined;
  coursePage(lang: string): PageRecord | undefined;
  glossary(lang: string): GlossaryRecord | undefined;
}

/** Joins the records of a course. */
export function joinRecords(records: readonly FileRecord[]): CourseRecords {
  const byPath = new Map(records.map((record) => [record.path, record]));
  const manifest = records.find((record) => record.role === "manifest")?.manifest;
  const order = manifest?.value.modules.flatMap(({ id, lessons }) => lessons.map((lesson) => `${id}/${lesson}`)) ?? [];
  const ranks = new Map([...order.entries()].reverse().map(([at, each]) => [each, at]));
  const rank = ({ module, id }: LessonRecord) => ranks.get(`${module}/${id}`) ?? order.length;
  const lessons = records
    .filter((record) => record.role === "lesson")
    .sort((a, b) => rank(a) - rank(b) || compare(a.path, b.path));
  const byId = new Map([...lessons].reverse().map((record) => [`${record.id}.${record.lang}`, record]));
  return {
    byPath,
    ...(manifest && { manifest }),
    lessons,
    banks: records.filter((record) => record.role === "bank"),
    lesson: (id, lang) => byId.get(`${id}.${lang}`),
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

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
