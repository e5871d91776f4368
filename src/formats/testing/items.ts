import { type CompileResult, compileCourse } from "../../compiler/compile.ts";
import type { Diagnostic } from "../../compiler/diagnostics.ts";
import { readContent } from "../../compiler/files.ts";
import { loadParsers } from "../../compiler/parsers.ts";
import type { Bank } from "../../course/bank.ts";
import type { CourseIndex, Lesson, ModuleIndex } from "../../course/types.ts";
import { type Item, itemsOf } from "../items.ts";

const compiled = new Map<string, ReturnType<typeof compileFolder>>();

async function compileFolder(folder: string) {
  return compileCourse(await readContent(folder), await loadParsers());
}

/** All items of a course of the repository in one language. A folder is compiled once. */
export async function itemsFrom(folder: string, lang: string): Promise<readonly Item[]> {
  const result = compiled.get(folder) ?? compileFolder(folder);
  compiled.set(folder, result);
  return itemsIn(await result, lang);
}

/** Compiles one file as a lesson, or a bank, in a course that has nothing else. */
export async function itemsOfFile(
  markdown: string,
  form: "lesson" | "bank",
  lang: string,
): Promise<{ readonly items: readonly Item[]; readonly diagnostics: readonly Diagnostic[] }> {
  const page = "---\ntitle: Page\nsummary: A page\n---\n\nWords.\n";
  const lesson = "---\ntitle: First\nminutes: 3\nobjectives:\n  - id: see\n    text: To see\n---\n\nWords.\n";
  const files = new Map([
    ["course.yaml", `id: small\nlanguages: [${lang}]\npass: 80\nmodules:\n  - id: only\n    lessons: [first]\n`],
    [`course.${lang}.md`, page],
    [`modules/only/module.${lang}.md`, page],
    [`modules/only/first.${lang}.md`, form === "lesson" ? markdown : lesson],
    ...(form === "bank" ? [[`modules/only/bank.${lang}.md`, markdown] as const] : []),
  ]);
  const result = compileCourse({ files, images: new Map() }, await loadParsers());
  return { items: itemsIn(result, lang), diagnostics: result.diagnostics };
}

function itemsIn({ output }: CompileResult, lang: string): readonly Item[] {
  if (!output) return [];
  const read = <Read>(file: string): Read => JSON.parse(output.files.get(file) ?? "null");
  const { modules } = read<CourseIndex>("index.json");
  const banks = modules.flatMap((module) => module.in[lang]?.bank ?? []).map((file) => read<Bank>(file));
  const lessons = modules
    .flatMap((module) => module.in[lang]?.file ?? [])
    .flatMap((file) => read<ModuleIndex>(file).lessons)
    .map(({ file }) => read<Lesson>(file));
  return itemsOf({ modules, lessons, banks });
}
