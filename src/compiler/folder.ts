import { compileCourse } from "./compile.ts";
import { formatDiagnostics, hasErrors } from "./diagnostics.ts";
import type { CompiledOutput } from "./emit.ts";
import { messageBase, readContent } from "./files.ts";
import { loadParsers } from "./parsers.ts";

/** Compiles the course in a folder; prints its problems. `undefined` when any of them is an error. */
export async function compileFolder(
  folder: string,
  print: (line: string) => void,
): Promise<CompiledOutput | undefined> {
  const { diagnostics, output } = compileCourse(await readContent(folder), await loadParsers());
  if (diagnostics.length > 0) print(formatDiagnostics(diagnostics, messageBase(folder)));
  return hasErrors(diagnostics) ? undefined : output;
}
