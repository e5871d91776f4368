import { createCompiler } from "../compiler/compile.ts";
import { readContent } from "../compiler/files.ts";
import { loadParsers } from "../compiler/parsers.ts";
import type { Glossary, Passages } from "../course/references.ts";
import type { CourseIndex } from "../course/types.ts";

/** What is searched of the course in content/, by language. */
export async function realCourse() {
  const { output, diagnostics } = createCompiler(await loadParsers()).compile(await readContent("content"));
  if (output === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const read = (file = "") => JSON.parse(output.files.get(file) ?? "null");
  const index: CourseIndex = read("index.json");
  const inLang = (lang: string) => {
    const { passages, glossary } = index.references[lang] ?? {};
    return { passages: read(passages) as Passages, glossary: read(glossary) as Glossary };
  };
  return { es: inLang("es"), ca: inLang("ca") };
}
