import type { Bank } from "../course/bank.ts";
import type { Glossary, Passages, Sources } from "../course/references.ts";
import type { CourseIndex, Lesson, ModuleIndex } from "../course/types.ts";

/** A compiled course, or a part of one, read: its files by their addresses under the course's folder. */
export interface CourseFiles {
  readonly index: CourseIndex;
  readonly modules: ReadonlyMap<string, ModuleIndex>;
  readonly lessons: ReadonlyMap<string, Lesson>;
  readonly banks: ReadonlyMap<string, Bank>;
  readonly glossaries: ReadonlyMap<string, Glossary>;
  readonly sources: ReadonlyMap<string, Sources>;
  readonly passages: ReadonlyMap<string, Passages>;
}

/**
 * Reads all files of a course in some languages. Rejects if one cannot be had.
 *
 * @param read gives a file as text, by its address under the course's folder
 */
export async function readCourse(
  read: (file: string) => Promise<string>,
  languages: readonly string[],
): Promise<CourseFiles> {
  const parse = async <T>(file: string) => JSON.parse(await read(file)) as T;
  const all = async <T>(files: readonly string[]) =>
    new Map(await Promise.all(files.map(async (file) => [file, await parse<T>(file)] as const)));
  const index = await parse<CourseIndex>("index.json");
  const named = <Part>(part: (lang: string) => readonly Part[]) => languages.flatMap(part);
  const modules = await all<ModuleIndex>(named((lang) => index.modules.flatMap((each) => each.in[lang]?.file ?? [])));
  const reference = (name: "glossary" | "sources" | "passages") =>
    named((lang) => {
      const file = index.references[lang]?.[name];
      return file === undefined ? [] : [file];
    });
  const [lessons, banks, glossaries, sources, passages] = await Promise.all([
    all<Lesson>([...modules.values()].flatMap((module) => module.lessons.map(({ file }) => file))),
    all<Bank>(named((lang) => index.modules.flatMap((each) => each.in[lang]?.bank ?? []))),
    all<Glossary>(reference("glossary")),
    all<Sources>(reference("sources")),
    all<Passages>(reference("passages")),
  ]);
  return { index, modules, lessons, banks, glossaries, sources, passages };
}

/** Every file of a course by its address, the root index included: what a `CourseSource` reads. */
export function filesOf(course: CourseFiles): ReadonlyMap<string, unknown> {
  const { index, modules, lessons, banks, glossaries, sources, passages } = course;
  return new Map<string, unknown>([
    ["index.json", index],
    ...modules,
    ...lessons,
    ...banks,
    ...glossaries,
    ...sources,
    ...passages,
  ]);
}
