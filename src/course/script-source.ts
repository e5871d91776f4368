import type { CourseSource } from "./source.ts";

/** The function that a file of the course calls with its address under the course's folder, and what is in it. */
export const REGISTER = "atentaCourse";

export type Register = (file: string, value: unknown) => void;

/**
 * A course whose files are scripts: some hosts of packages answer 404 for `.json`, which they do not know, and all know scripts. Each
 * calls `REGISTER`, which the caller puts into the global scope.
 *
 * @param scripts the address of each file's script, by the file's address under the course's folder
 * @param load runs a script; rejects if it cannot be had
 */
export function scriptSource(
  scripts: Readonly<Record<string, string>>,
  load: (address: string) => Promise<void>,
): {
  readonly source: CourseSource;
  readonly register: Register;
  /** Any of the files. Rejects if it cannot be had. */
  readonly read: <T>(file: string) => Promise<T>;
} {
  const values = new Map<string, unknown>();
  const loading = new Map<string, Promise<void>>();

  // Our own packaging wrote these files, beside this very script; anything foreign goes through a schema instead.
  const read = async <T>(file: string): Promise<T> => {
    if (!values.has(file)) {
      const address = Object.hasOwn(scripts, file) ? scripts[file] : undefined;
      if (address === undefined) throw new Error(`The package has no ${file}`);
      let asked = loading.get(file);
      if (asked === undefined) {
        asked = load(address).finally(() => loading.delete(file));
        loading.set(file, asked);
      }
      await asked;
    }
    const value = values.get(file);
    if (value === undefined) throw new Error(`${file} does not hold what it should`);
    return value as T;
  };

  return {
    source: {
      index: () => read("index.json"),
      module: read,
      modules: read,
      lesson: read,
      glossary: read,
      sources: read,
      passages: read,
      bank: read,
    },
    read,
    register: (file, value) => void values.set(file, value),
  };
}
