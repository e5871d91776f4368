import { relative } from "node:path";
import { compileCourse } from "./compile.ts";
import { formatDiagnostics, hasErrors } from "./diagnostics.ts";
import type { CompiledOutput } from "./emit.ts";
import { readContent } from "./files.ts";
import { loadParsers } from "./parsers.ts";

/** What stands before a file's name in a message, so that an editor can follow it: the content folder from here. */
export function messageBase(folder: string): string {
  const base = relative(process.cwd(), folder);
  return base === "" ? "" : `${base}/`;
}

/** Compiles the course in a folder; prints its problems. `undefined` when any of them is an error. */
export async function compileFolder(
  folder: string,
  print: (line: string) => void,
): Promise<CompiledOutput | undefined> {
  const { diagnostics, output } = compileCourse(await readContent(folder), await loadParsers());
  if (diagnostics.length > 0) print(formatDiagnostics(diagnostics, messageBase(folder)));
  return hasErrors(diagnostics) ? undefined : output;
}
