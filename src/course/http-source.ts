import type { CourseSource } from "./source.ts";
import type { CourseIndex } from "./types.ts";

type Fetch = (address: string) => Promise<{ readonly ok: boolean; readonly status: number; json(): Promise<unknown> }>;

/**
 * A course on a web server.
 *
 * @param folder address of the course's folder, ending in `/`
 * @param index name of the root index in it, with its revision, so that a stale copy is not taken for a new one
 * @param part what is known of the index already
 */
export function httpSource(folder: string, index: string, fetch: Fetch, part?: CourseIndex): CourseSource {
  // Our own build wrote these files, beside this very script; anything foreign goes through a schema instead.
  const read = async <T>(file: string): Promise<T> => {
    const response = await fetch(folder + file);
    if (!response.ok) throw new Error(`${folder}${file} answered ${response.status}`);
    return (await response.json()) as T;
  };
  return {
    index: () => read(index),
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
