import { expect, test } from "vitest";
import type { Glossary, Sources } from "../course/references.ts";
import type { CourseIndex, Lang } from "../course/types.ts";
import { textOf } from "../exercises/text.ts";
import { compileCourse } from "./compile.ts";
import { loadParsers } from "./parsers.ts";
import { exampleInput } from "./rules/example.ts";

const parsers = await loadParsers();

/** The files of a course in English and Spanish around two texts of a lesson. */
function filesOf(en: string, es: string, glossaries: Readonly<Record<Lang, string>> = {}) {
  const files = Object.fromEntries(Object.entries(glossaries).map(([lang, text]) => [`glossary.${lang}.md`, text]));
  const { output, diagnostics } = compileCourse(exampleInput({ body: en, twin: es, files }), parsers);
  if (output === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const index: CourseIndex = JSON.parse(output.files.get("index.json") ?? "");
  const read = <T>(file: string | undefined): T => JSON.parse(output.files.get(file ?? "") ?? "null");
  return {
    files: output.files,
    index,
    glossary: (lang: Lang) => read<Glossary | null>(index.references[lang]?.glossary),
    sources: (lang: Lang) => read<Sources | null>(index.references[lang]?.sources),
  };
}

const glossaries = {
  en: "## Waiting time {#waiting}\n\nFrom coming in to being served.\n\n## Loyalty {#loyalty}\n\nComing back; see [greeting](modules/first/greeting.en.md#look).\n",
  es: "## Espera {#waiting}\n\nDe entrar a ser atendido.\n\n## Lealtad {#loyalty}\n\nVolver; véase [el saludo](modules/first/greeting.es.md#mira).\n",
};

test("the glossary has every term with its twins, and leads to where each lesson marks it first", () => {
  const { glossary } = filesOf(
    "Before :term[loyal]{to=loyalty}.\n\n## Look\n\n:term[Wait]{to=waiting}, and :term[loyalty]{to=loyalty}.\n",
    "Antes, :term[leal]{to=loyalty}.\n\n## Mira\n\n:term[Espera]{to=waiting}, y :term[lealtad]{to=loyalty}.\n",
    glossaries,
  );
  expect(glossary("es")?.letters.map(({ letter, terms }) => [letter, ...terms.map(({ id }) => id)])).toEqual([
    ["E", "waiting"],
    ["L", "loyalty"],
  ]);
  const [, l] = glossary("en")?.letters ?? [];
  expect(l?.letter).toBe("W");
  expect(l?.terms).toMatchObject([
    {
      term: "Waiting time",
      twins: [{ lang: "es", term: "Espera" }],
      marked: [{ module: "first", lesson: "greeting", title: "Greeting", section: { id: "s-1", title: "Look" } }],
    },
  ]);
  const loyalty = glossary("es")?.letters[1]?.terms[0];
  expect(loyalty?.marked).toEqual([{ module: "first", lesson: "greeting", title: "Greeting" }]);
  expect(loyalty && textOf(loyalty.definition)).toBe("Volver; véase el saludo.");
  expect(JSON.stringify(loyalty?.definition)).toContain('"hash":"s-1"');
});

test("the sources have every note of evidence and of law, with its passage, and nothing else", () => {
  const notes = (look: string) =>
    `:::evidence{sure=low source="A book, 1985"}\nOne.\n:::\n\n## ${look}\n\n:::tip\nSmile.\n:::\n\n:::law{region="Spain" reviewed=2026-11}\nTwo.\n:::\n`;
  const { sources } = filesOf(notes("Look"), notes("Mira"));
  expect(sources("es")?.modules).toMatchObject([
    {
      id: "first",
      title: "A page",
      lessons: [
        {
          id: "greeting",
          title: "Greeting",
          notes: [
            { note: { kind: "evidence", sure: "low", source: "A book, 1985" }, passage: { lesson: "greeting" } },
            { note: { kind: "law", region: "Spain", reviewed: "2026-11" }, passage: { section: { title: "Mira" } } },
          ],
        },
      ],
    },
  ]);
  expect(sources("es")?.modules[0]?.lessons[0]?.notes).toHaveLength(2);
});

test("a course without terms and notes has no files for them", () => {
  const { files, index } = filesOf("Text.\n", "Texto.\n", { en: "", es: "" });
  expect(Object.values(index.references).map((each) => Object.keys(each))).toEqual([["passages"], ["passages"]]);
  expect([...files.keys()].filter((file) => /references\/(?!passages)/.test(file))).toEqual([]);
});

test("only an address of theirs is in the root index, and it changes with what they say", () => {
  const lesson = ["## Look\n\nText.\n", "## Mira\n\nTexto.\n"] as const;
  const before = filesOf(...lesson, glossaries);
  expect(JSON.stringify(before.index)).not.toContain("being served");
  expect(before.index.references.en).toEqual({
    glossary: expect.stringMatching(/^references\/glossary\.en\.\w+\.json$/),
    passages: expect.stringMatching(/^references\/passages\.en\.\w+\.json$/),
  });
  const after = filesOf(...lesson, { ...glossaries, en: glossaries.en.replace("served", "seen") });
  expect(after.index.references.en?.glossary).not.toBe(before.index.references.en?.glossary);
  expect(after.index.rev).not.toBe(before.index.rev);
});

test("in a course of three languages a term has a twin in each of the other two", () => {
  const input = exampleInput({ body: "Text.\n", twin: "Texto.\n" });
  const files = new Map(input.files);
  for (const [path, text] of input.files) {
    if (path.endsWith(".es.md")) files.set(path.replace(".es.", ".fr."), text.replace("Loyalty", "Fidélité"));
    if (path === "course.yaml") files.set(path, text.replace("[en, es]", "[en, es, fr]"));
  }
  const { output } = compileCourse({ ...input, files }, parsers);
  const index: CourseIndex = JSON.parse(output?.files.get("index.json") ?? "");
  const glossary: Glossary = JSON.parse(output?.files.get(index.references.es?.glossary ?? "") ?? "");
  expect(glossary.letters[0]?.terms[0]?.twins).toEqual([
    { lang: "en", term: "Loyalty" },
    { lang: "fr", term: "Fidélité" },
  ]);
});
