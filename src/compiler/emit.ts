import { canonicalJson, hash } from "../base/hash.ts";
import type { Bank } from "../course/bank.ts";
import type { CourseIndex, Lang, Lesson, LessonRef, ModuleIndex, ModuleRef } from "../course/types.ts";
import { brandFamily, type Family } from "./brand/family.ts";
import { brandStyle } from "./brand/style.ts";
import type { CourseRecords } from "./course-records.ts";
import { direction } from "./direction.ts";
import { emitBank } from "./emit-bank.ts";
import { emitLesson, lessonRef } from "./emit-lesson.ts";
import { emitModule } from "./emit-module.ts";
import { pictureAddresses, resolverFor } from "./emit-pictures.ts";
import { examOf, lessonRequirements, logoOf, planOf, testOf } from "./emit-plan.ts";
import { emitReferences } from "./emit-references.ts";
import type { ContentInput } from "./input.ts";
import type { Manifest } from "./manifest-schema.ts";
import { resolveAll } from "./resolve.ts";
import { joined, type Written, written } from "./written.ts";

/** A course as typed objects; modules, lessons and banks by the address that their JSON has. */
export interface CompiledCourse {
  readonly index: CourseIndex;
  readonly modules: ReadonlyMap<string, ModuleIndex>;
  readonly lessons: ReadonlyMap<string, Lesson>;
  readonly banks: ReadonlyMap<string, Bank>;
}

export interface CompiledOutput {
  /**
   * By its address under the course's folder: JSON at `index.json`, `modules/…`, `lessons/…`, `banks/…`, `references/…` and `gathered/…`,
   * and the style sheet of a brand's colours.
   */
  readonly files: ReadonlyMap<string, string>;
  /** Address under the course's folder by path in the content folder; only pictures that are shown. */
  readonly images: ReadonlyMap<string, string>;
  /** The colours of the interface that the course's brand replaces, by the name of their token. */
  readonly family: Family;
  readonly course: CompiledCourse;
}

/** Writes a course that has no errors. Gives `undefined` where one is incomplete after all. */
export function emitCourse(records: CourseRecords, images: ContentInput["images"]): CompiledOutput | undefined {
  const manifest = records.manifest?.value;
  if (!manifest) return undefined;
  const addresses = pictureAddresses(records, images);
  const around = { records, images };
  const resolver = resolverFor(around);
  const files = new Map<string, string>();
  const put = (folder: string, name: string, { json, hash: ofJson }: Written) => {
    const address = `${folder}/${name}.${ofJson}.json`;
    files.set(address, json);
    return address;
  };
  const putStyle = (css: string) => {
    const address = `brand.${hash(css)}.css`;
    files.set(address, css);
    return address;
  };
  const lessons = new Map<string, Lesson>();
  const modules = new Map<string, ModuleIndex>();
  const banks = new Map<string, Bank>();
  const refs: ModuleRef[] = [];
  let inBanks = 0;
  for (const { id, lessons: ids } of manifest.modules) {
    const inLanguages: Record<Lang, ModuleRef["in"][Lang]> = {};
    let inBank = 0;
    const requires = new Map(ids.map((lesson) => [lesson, lessonRequirements(lesson, manifest, records)]));
    for (const lang of manifest.languages) {
      const page = records.modulePage(id, lang);
      if (!page) return undefined;
      const lessonRefs: LessonRef[] = [];
      for (const lessonId of ids) {
        const record = records.lessonAt(id, lessonId, lang);
        const lesson = record && emitLesson(record, around);
        if (!record || !lesson) return undefined;
        const file = put("lessons", `${lessonId}.${lang}`, written(lesson));
        lessons.set(file, lesson);
        lessonRefs.push(lessonRef(record, lesson, file, requires.get(lessonId) ?? []));
      }
      const index = emitModule(page, id, lessonRefs, resolver);
      if (!index) return undefined;
      const file = put("modules", `${id}.${lang}`, written(index));
      modules.set(file, index);
      const questions = records.bank(id, lang);
      const bank = questions && emitBank(questions, around);
      const bankFile = bank && put("banks", `${id}.${lang}`, written(bank));
      if (bank && bankFile) banks.set(bankFile, bank);
      inBank = bank?.items.length ?? 0;
      inLanguages[lang] = { title: index.title, file, ...(bankFile && { bank: bankFile }) };
    }
    const test = testOf(manifest, inBank);
    inBanks += inBank;
    const minutes = moduleMinutes(id, ids, manifest, records);
    refs.push({ id, lessons: ids, minutes, in: inLanguages, ...(test && { test }) });
  }
  const activities = activityCount([...modules.values()], manifest.languages[0]);
  const references = Object.fromEntries(
    manifest.languages.map((lang) => {
      const own = [...lessons.values()].filter((lesson) => lesson.lang === lang);
      const each = Object.entries(emitReferences(lang, manifest, own, around));
      return [lang, Object.fromEntries(each.map(([name, of]) => [name, put("references", `${name}.${lang}`, of)]))];
    }),
  );
  const gathered = Object.fromEntries(
    manifest.languages.map((lang) => {
      const own = [...modules.values()].filter((module) => module.lang === lang);
      return [lang, put("gathered", `modules.${lang}`, joined("[", own.map(written), "]"))];
    }),
  );
  const exam = examOf(manifest, inBanks, records);
  const colours = manifest.brand?.colours;
  const style = colours && putStyle(brandStyle(colours));
  const plan = planOf(manifest, records, { logo: logoOf(images, addresses), style });
  const inside = { modules: refs, gathered, activities, references, ...plan, ...(exam && { exam }) };
  const index = courseIndex(manifest, inside, records, (prose) => resolveAll(prose, resolver));
  files.set("index.json", JSON.stringify(index));
  const family = brandFamily(colours ?? {});
  return { files, images: addresses, family, course: { index, modules, lessons, banks } };
}

function moduleMinutes(id: string, lessons: readonly string[], manifest: Manifest, records: CourseRecords): number {
  const lang = manifest.languages[0] ?? "";
  const minutes = lessons.map((lesson) => records.lessonAt(id, lesson, lang)?.front?.value.minutes ?? 0);
  return minutes.reduce((sum, each) => sum + each, 0);
}

/** Languages have the same activities. */
function activityCount(modules: readonly ModuleIndex[], lang: Lang | undefined): number {
  const lessons = modules.filter((module) => module.lang === lang).flatMap((module) => module.lessons);
  return lessons.reduce((sum, lesson) => sum + lesson.activities.length, 0);
}

function courseIndex(
  manifest: Manifest,
  inside: Omit<CourseIndex, "id" | "rev" | "pass" | "languages" | "skills" | "about">,
  records: CourseRecords,
  resolve: <Value extends object>(prose: Value) => Value,
): CourseIndex {
  const about: Record<Lang, CourseIndex["about"][Lang]> = {};
  for (const lang of manifest.languages) {
    const page = records.coursePage(lang);
    if (!page?.front) continue;
    const { title, summary, skills } = page.front.value;
    about[lang] = { title, summary, prose: resolve(page.prose), ...(skills && { skills }) };
  }
  const index = {
    id: manifest.id,
    pass: manifest.pass,
    languages: manifest.languages.map((code) => ({ code, dir: direction(code) })),
    skills: manifest.skills ?? [],
    about,
    ...inside,
  };
  // The addresses carry hashes of all below them, so this covers the whole course.
  return { ...index, rev: hash(canonicalJson(index)) };
}
