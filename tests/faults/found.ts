import type { Diagnostic } from "../../src/compiler/diagnostics.ts";
import type { ContentInput } from "../../src/compiler/input.ts";
import type { FileRecord } from "../../src/compiler/records.ts";

/** A course, and what was found in it. */
export interface Looked {
  readonly input: ContentInput;
  readonly found: readonly Diagnostic[];
}

/** What is found in a course after it was damaged and not before. */
export function addedSince(before: Looked, after: Looked): Diagnostic[] {
  const old = before.found.map((each) => keyOf(each, before.input));
  return after.found.filter((each) => {
    const at = old.indexOf(keyOf(each, after.input));
    if (at >= 0) old.splice(at, 1);
    return at < 0;
  });
}

/** Lines below one that was put in or taken out have moved: a finding is known by its rule and the words of its line. */
function keyOf({ file, line, column, rule }: Diagnostic, { files }: ContentInput): string {
  return `${file} ${column} ${rule} ${files.get(file)?.split("\n")[line - 1]}`;
}

/**
 * Files in which a fault can be told: right ones, with a right twin in every language. Of a right course these are all; while
 * a lesson is being written, the faults go elsewhere.
 */
export function soundPaths({ input, found }: Looked, known: ReadonlyMap<string, FileRecord>): readonly string[] {
  const family = (path: string) => path.replace(/\.[\w-]+\.md$/u, "");
  const wrong = new Set(found.flatMap(({ file, severity }) => (severity === "error" ? [family(file)] : [])));
  const isSound = (path: string) => path.endsWith(".yaml") || (known.has(path) && !wrong.has(family(path)));
  return [...input.files.keys()].filter(isSound).sort();
}
