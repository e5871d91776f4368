import { oncePer } from "../base/once-per.ts";
import { checkAgain } from "./check-again.ts";
import type { CourseRecords, CourseReport } from "./course-records.ts";
import { entryOf } from "./glossary.ts";
import type { Reference } from "./inline.ts";
import { didYouMean, oneOf, quote, unexpected } from "./message.ts";
import type { ExerciseFacts } from "./part.ts";
import { roleOf } from "./paths.ts";
import type { FileRecord } from "./records.ts";
import { type Pictures, remembering } from "./remember.ts";
import { findSection } from "./sections.ts";

/** Whatever a text points to must be there: terms, lessons and their sections, pictures, objectives, earlier exercises. */
export function checkReferences(records: CourseRecords, images: Pictures, report: CourseReport): void {
  for (const record of records.byPath.values()) {
    for (const told of wrongIn(record, { records, images })) report(...told);
  }
}

type Told = Parameters<CourseReport>;

const wrongIn = remembering((record: FileRecord, { records, images }): readonly Told[] => {
  const found: Told[] = [];
  const report: CourseReport = (...told) => {
    found.push(told);
  };
  if (!("lang" in record)) return found;
  const file = record.path;
  for (const reference of referencesOf(record)) {
    if (reference.kind === "term") checkTerm(reference, file, record.lang, records, report);
    if (reference.kind === "lesson") checkLink(reference, file, record.lang, records, report);
    if (reference.kind === "image" && !images.has(reference.path)) {
      const mend = didYouMean(reference.path, [...images.keys()], "put the file there, or mend its name");
      const message = unexpected(`picture ${quote(reference.path)}`, "a file of the course", mend);
      report(file, "image-file", reference.at, message);
    }
  }
  if (record.role !== "lesson" && record.role !== "bank") return found;
  for (const { exercise } of record.parts) {
    if (!exercise) continue;
    checkObjective(exercise, file, record.lang, records, report);
    if (record.role === "lesson") checkAgain(exercise, record, records, report);
  }
  return found;
});

/** All that a file points to, in reading order. */
export const referencesOf = oncePer((record: FileRecord): readonly Reference[] => {
  if (record.role === "lesson" || record.role === "bank") return record.parts.flatMap((part) => part.facts.references);
  if (record.role === "glossary") return record.entries.flatMap((entry) => entry.facts.references);
  return record.role === "course" || record.role === "module" ? record.facts.references : [];
});

type Of<Kind extends Reference["kind"]> = Extract<Reference, { readonly kind: Kind }>;

function checkTerm(term: Of<"term">, file: string, lang: string, records: CourseRecords, report: CourseReport): void {
  const glossary = records.glossary(lang);
  if (glossary?.broken || entryOf(glossary, term.to)) return;
  const ids = glossary?.entries.map((entry) => entry.id) ?? [];
  const mend = didYouMean(term.to, ids, `add \`## … {#${term.to}}\` to glossary.${lang}.md`);
  report(file, "term-unknown", term.at, unexpected(`term ${quote(term.to)}`, "an entry of the glossary", mend));
}

function checkLink(link: Of<"lesson">, file: string, lang: string, records: CourseRecords, report: CourseReport): void {
  const target = records.file(link.path);
  if (target?.role !== "lesson") {
    // A lesson of the course whose file is missing is one problem, not one more for every link to it.
    if (isPlanned(link.path, records)) return;
    const paths = records.lessons.filter((record) => record.lang === lang).map((record) => record.path);
    const mend = didYouMean(link.path, paths, "mend the path; it begins at the folder of this file");
    report(file, "link-target", link.at, unexpected(`link to ${quote(link.path)}`, "a lesson that exists", mend));
  } else if (target.lang !== lang) {
    const mend = `link to \`${target.id}.${lang}.md\``;
    const message = unexpected(`link to the language ${quote(target.lang)}`, `a lesson in ${quote(lang)}`, mend);
    report(file, "link-language", link.at, message);
  } else if (link.hash !== undefined && !target.broken && !findSection(target.sections, link.hash)) {
    const slugs = target.sections.map((section) => section.slug);
    const expected = slugs.length > 0 ? oneOf(slugs) : "a link without `#`";
    const mend = didYouMean(link.hash, slugs, "use the words of the heading, in small letters with `-` between them");
    report(file, "link-section", link.at, unexpected(`section ${quote(link.hash)}`, expected, mend));
  }
}

/** Whether course.yaml asks for this file. */
function isPlanned(path: string, { manifest }: CourseRecords): boolean {
  const role = roleOf(path);
  if (role.role !== "lesson" || !manifest) return false;
  const module = manifest.value.modules.find(({ id }) => id === role.module);
  return Boolean(module?.lessons.includes(role.lesson)) && manifest.value.languages.includes(role.lang);
}

function checkObjective(
  { objective, objectiveAt }: ExerciseFacts,
  file: string,
  lang: string,
  records: CourseRecords,
  report: CourseReport,
): void {
  if (!objective) return;
  const lesson = records.lesson(objective.lesson, lang);
  if (!lesson) {
    // That its file is not there was told of course.yaml.
    if (records.manifest?.value.modules.some(({ lessons }) => lessons.includes(objective.lesson))) return;
    const lessons = records.lessons.filter((record) => record.lang === lang).map((record) => record.id);
    const mend = didYouMean(objective.lesson, lessons, "name a lesson of this course before the `/`");
    const message = unexpected(`lesson ${quote(objective.lesson)} of an objective`, "a lesson of the course", mend);
    report(file, "objective-unknown", objectiveAt, message);
    return;
  }
  if (!lesson.front) return;
  const ids = lesson.front.value.objectives.map(({ id }) => id);
  if (ids.includes(objective.id)) return;
  const mend = didYouMean(objective.id, ids, `add it to the front matter of ${lesson.path}, or name one of those`);
  report(file, "objective-unknown", objectiveAt, unexpected(`objective ${quote(objective.id)}`, oneOf(ids), mend));
}
