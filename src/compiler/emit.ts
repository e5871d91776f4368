import { canonicalJson, hash } from "../base/hash.ts";
import type { Bank } from "../course/bank.ts";
import type { CourseIndex, Lang, Lesson, ModuleIndex, ModuleRef } from "../course/types.ts";
import { brandFamily, type Family } from "./brand/family.ts";
import { brandStyle } from "./brand/style.ts";
import type { CourseRecords } from "./course-records.ts";
import { direction } from "./direction.ts";
import { type EmittedModule, emitModule } from "./emit-module.ts";
import { pictureAddresses, resolverFor } from "./emit-pictures.ts";
import { examOf, logoOf, planOf, testOf } from "./emit-plan.ts";
import { emitReferences } from "./emit-references.ts";
import type { ContentInput } from "./input.ts";
import type { Manifest } from "./manifest-schema.ts";
import { resolveAll } from "./resolve.ts";
import { addressed, joined, type Written, written } from "./written.ts";

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
  const files = new Map<string, string>();
  const put = (folder: string, name: string, of: Written) => {
    const [address, json] = addressed(folder, name, of);
    files.set(address, json);
    return address;
  };
  const putStyle = (css: string) => {
    const address = `brand.${hash(css)}.css`;
    files.set(address, css);
    return address;
  };
  const modules: EmittedModule[] = [];
  const refs: ModuleRef[] = [];
  let inBanks = 0;
  for (const { id, lessons: ids } of manifest.modules) {
    const inLanguages: Record<Lang, ModuleRef["in"][Lang]> = {};
    let inBank = 0;
    for (const lang of manifest.languages) {
      const page = records.modulePage(id, lang);
      const module = page && emitModule(page, around);
      if (!module) return undefined;
      modules.push(module);
      for (const [address, json] of module.files) files.set(address, json);
      const { index, file, bank } = module;
      inBank = bank?.bank.items.length ?? 0;
      inLanguages[lang] = { title: index.title, file, ...(bank && { bank: bank.file }) };
    }
    const test = testOf(manifest, inBank);
    inBanks += inBank;
    const minutes = moduleMinutes(id, ids, manifest, records);
    refs.push({ id, lessons: ids, minutes, in: inLanguages, ...(test && { test }) });
  }
  const within = (lang: Lang | undefined) => modules.filter(({ index }) => index.lang === lang);
  const references = Object.fromEntries(
    manifest.languages.map((lang) => {
      const each = Object.entries(emitReferences(lang, manifest, within(lang), around));
      return [lang, Object.fromEntries(each.map(([name, of]) => [name, put("references", `${name}.${lang}`, of)]))];
    }),
  );
  const gathered = Object.fromEntries(
    manifest.languages.map((lang) => {
      const each = within(lang).map(({ index }) => written(index));
      return [lang, put("gathered", `modules.${lang}`, joined("[", each, "]"))];
    }),
  );
  const exam = examOf(manifest, inBanks, records);
  const colours = manifest.brand?.colours;
  const style = colours && putStyle(brandStyle(colours));
  const plan = planOf(manifest, records, { logo: logoOf(images, addresses), style });
  const activities = activityCount(within(manifest.languages[0]));
  const inside = {
    modules: refs,
    gathered,
    activities,
    references,
    ...plan,
    ...(exam && { exam }),
  };
  const index = courseIndex(manifest, inside, records, (prose) => resolveAll(prose, resolverFor(around)));
  files.set("index.json", JSON.stringify(index));
  const family = brandFamily(colours ?? {});
  return { files, images: addresses, family, course: { index, ...byAddress(modules) } };
}

function moduleMinutes(id: string, lessons: readonly string[], manifest: Manifest, records: CourseRecords): number {
  const lang = manifest.languages[0] ?? "";
  const minutes = lessons.map((lesson) => records.lessonAt(id, lesson, lang)?.front?.value.minutes ?? 0);
  return minutes.reduce((sum, each) => sum + each, 0);
}

/** Of the modules of one language: all languages have the same activities. */
function activityCount(modules: readonly EmittedModule[]): number {
  const lessons = modules.flatMap(({ index }) => index.lessons);
  return lessons.reduce((sum, lesson) => sum + lesson.activities.length, 0);
}

function byAddress(modules: readonly EmittedModule[]): Omit<CompiledCourse, "index"> {
  return {
    modules: new Map(modules.map(({ file, index }) => [file, index])),
    lessons: new Map(modules.flatMap(({ lessons }) => lessons)),
    banks: new Map(modules.flatMap(({ bank }) => (bank ? [[bank.file, bank.bank]] : []))),
  };
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
