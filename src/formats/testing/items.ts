import { compileCourse } from "../../compiler/compile.ts";
import type { Diagnostic } from "../../compiler/diagnostics.ts";
import { readContent } from "../../compiler/files.ts";
import type { ContentInput } from "../../compiler/input.ts";
import { loadParsers } from "../../compiler/parsers.ts";
import type { Bank } from "../../course/bank.ts";
import type { CourseIndex, Lesson, ModuleIndex } from "../../course/types.ts";
import { type Item, itemsOf } from "../items.ts";

/** All items of a course of the repository in one language. */
export async function itemsFrom(folder: string, lang: string): Promise<readonly Item[]> {
  return (await itemsIn(await readContent(folder), lang)).items;
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
  return itemsIn({ files, images: new Map() }, lang);
}

async function itemsIn(input: ContentInput, lang: string) {
  const { output, diagnostics } = compileCourse(input, await loadParsers());
  if (!output) return { items: [], diagnostics };
  const read = <Read>(file: string): Read => JSON.parse(output.files.get(file) ?? "null");
  const { modules } = read<CourseIndex>("index.json");
  const banks = modules.flatMap((module) => module.in[lang]?.bank ?? []).map((file) => read<Bank>(file));
  const lessons = modules
    .flatMap((module) => module.in[lang]?.file ?? [])
    .flatMap((file) => read<ModuleIndex>(file).lessons)
    .map(({ file }) => read<Lesson>(file));
  return { items: itemsOf({ modules, lessons, banks }), diagnostics };
}
