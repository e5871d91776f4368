import type { CourseIndex, ModuleIndex } from "../../course/types.ts";
import { type Item, itemsOf } from "../../formats/items.ts";
import type { CourseStore } from "../../state/course-store.ts";

/** A file of the course could not be had, as without a connection. */
export class FileMissing extends Error {
  override readonly name = "FileMissing";
}

/** Which questions of the course are meant. */
export interface Asked {
  readonly lang: string;
  /** Ids of lessons. */
  readonly lessons: readonly string[];
  /** Also the banks of the modules of these lessons. */
  readonly banks: boolean;
}

/** Questions, and what the modules that they are of are called. */
export interface Gathered {
  readonly items: readonly Item[];
  readonly modules: ReadonlyMap<string, string>;
}

/** All questions that are asked for, in the order of the course. Rejects with `FileMissing` rather than leave some out. */
export async function gatherItems(
  course: CourseStore,
  { modules }: CourseIndex,
  { lang, lessons, banks }: Asked,
): Promise<Gathered> {
  const inLanguage = await course.loadAll(lang);
  if (inLanguage === undefined) throw new FileMissing(`The modules in ${lang}`);
  const chosen = modules.filter((module) => module.lessons.some((id) => lessons.includes(id)));
  const ofLessons = chosen.flatMap((module) =>
    module.lessons.filter((id) => lessons.includes(id)).map((id) => course.lessonFile(lang, module.id, id)),
  );
  const ofBanks = chosen
    .filter((module) => banks && module.in[lang]?.bank !== undefined)
    .map(({ id }) => course.bankFile(lang, id));
  const [readLessons, readBanks] = await Promise.all([Promise.all(ofLessons), Promise.all(ofBanks)]);
  const items = itemsOf({ modules, lessons: readLessons.map(there), banks: readBanks.map(there) });
  return { items, modules: new Map(inLanguage.map(({ id, title }) => [id, title])) };
}

function there<File>(file: File | undefined): File {
  if (file === undefined) throw new FileMissing("A lesson or a bank");
  return file;
}

/** Ids of all exercises of the course, those of banks as far as these can be had. */
export async function takenIds(course: CourseStore, modules: readonly ModuleIndex[]): Promise<ReadonlySet<string>> {
  const banks = await Promise.all(modules.map(({ lang, id }) => course.bankFile(lang, id)));
  const ofLessons = modules.flatMap(({ lessons }) => lessons.flatMap(({ items }) => items.map(({ id }) => id)));
  return new Set([...ofLessons, ...banks.flatMap((bank) => (bank?.items ?? []).map(({ id }) => id))]);
}

/** What exercises of the course may name as what they test: `lesson/objective`. */
export function objectivesIn(modules: readonly ModuleIndex[]): ReadonlySet<string> {
  const lessons = modules.flatMap((module) => module.lessons);
  return new Set(lessons.flatMap(({ id, objectives }) => objectives.map((each) => `${id}/${each.id}`)));
}
