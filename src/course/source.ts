import type { Bank } from "./bank.ts";
import type { Glossary, Passages, Sources } from "./references.ts";
import type { CourseIndex, Lesson, ModuleIndex } from "./types.ts";

/**
 * Where the player gets a compiled course from: a web server, the page itself, or memory.
 * Every method rejects with an `Error` when the file cannot be had or is not JSON.
 */
export interface CourseSource {
  index(): Promise<CourseIndex>;
  /** What the page that it starts with brought of the index. Left out: nothing. */
  readonly part?: CourseIndex | undefined;
  /** `file` as the root index names it. */
  module(file: string): Promise<ModuleIndex>;
  /** The index of every module, from the one file that the root index names for a language. */
  modules(file: string): Promise<readonly ModuleIndex[]>;
  /** `file` as the module's index names it. */
  lesson(file: string): Promise<Lesson>;
  /** `file` as the root index names it. */
  glossary(file: string): Promise<Glossary>;
  /** `file` as the root index names it. */
  sources(file: string): Promise<Sources>;
  /** `file` as the root index names it. */
  passages(file: string): Promise<Passages>;
  /** `file` as the root index names it. */
  bank(file: string): Promise<Bank>;
}

/** A source over the files that the compiler emitted, by their address under the course's folder. */
export function memorySource(files: ReadonlyMap<string, string>, part?: CourseIndex): CourseSource {
  const read = async (file: string) => {
    const text = files.get(file);
    if (text === undefined) throw new Error(`The course has no file ${file}`);
    return JSON.parse(text);
  };
  return {
    index: () => read("index.json"),
    part,
    module: read,
    modules: read,
    lesson: read,
    glossary: read,
    sources: read,
    passages: read,
    bank: read,
  };
}
