import type { Glossary, GlossaryTerm, References, Sources } from "../../course/references.ts";
import type { CalloutBlock } from "../../course/types.ts";
import { prose } from "../../exercises/testing/prose.ts";
import type { InterfaceLang } from "../../i18n/i18n.ts";
import { courseFiles } from "../testing.tsx";

type Gathered = Partial<Record<InterfaceLang, Partial<References>>>;

/** The files of a small course with what is gathered from it. */
export function filesWith(gathered: Gathered): Map<string, string> {
  const files = courseFiles({ first: { es: [], ca: [] }, second: { es: [], ca: [] } });
  const references = Object.fromEntries(
    Object.entries(gathered).map(([lang, pages]) => {
      const addresses = Object.entries(pages).map(([name, value]) => {
        files.set(`${name}.${lang}.json`, JSON.stringify(value));
        return [name, `${name}.${lang}.json`];
      });
      return [lang, Object.fromEntries(addresses)];
    }),
  );
  files.set("index.json", JSON.stringify({ ...JSON.parse(files.get("index.json") ?? ""), references }));
  return files;
}

const term = (id: string, name: string, definition: string, twin: [string, string]): GlossaryTerm => ({
  id,
  term: name,
  definition: prose(definition),
  twins: [{ lang: twin[0], term: twin[1] }],
  marked: [],
});

const complaint = {
  es: term("complaint", "Queja", "Decir que algo no ha gustado.", ["ca", "Queixa"]),
  ca: term("complaint", "Queixa", "Dir que alguna cosa no ha agradat.", ["es", "Queja"]),
};
const colleague = {
  es: term("colleague", "Compañero", "Quien trabaja contigo.", ["ca", "Col·lega"]),
  ca: term("colleague", "Col·lega", "Qui treballa amb tu.", ["es", "Compañero"]),
};

export const glossaries: Readonly<Record<InterfaceLang, Glossary>> = {
  es: {
    lang: "es",
    letters: [
      { letter: "C", terms: [colleague.es] },
      {
        letter: "Q",
        terms: [
          {
            ...complaint.es,
            marked: [
              { module: "work", lesson: "first", title: "first (es)", section: { id: "s-2", title: "Ahora" } },
              { module: "work", lesson: "second", title: "second (es)" },
            ],
          },
        ],
      },
    ],
  },
  ca: {
    lang: "ca",
    letters: [
      { letter: "C", terms: [colleague.ca] },
      { letter: "Q", terms: [complaint.ca] },
    ],
  },
};

const note = (kind: "evidence" | "law", says: string, more: Partial<CalloutBlock>): CalloutBlock => ({
  type: "callout",
  kind,
  prose: prose(says),
  ...more,
});

export const sources: Sources = {
  lang: "es",
  modules: [
    {
      id: "work",
      title: "Work",
      lessons: [
        {
          id: "first",
          title: "first (es)",
          notes: [
            {
              note: note("evidence", "Se ha medido muchas veces.", {
                sure: "high",
                source: "A. Autora, «Un libro», 1985, https://www.example.org/a/book. Otra: https://doi.org/10.1/x",
              }),
              passage: {
                module: "work",
                lesson: "first",
                title: "first (es)",
                section: { id: "s-1", title: "Una idea" },
              },
            },
            {
              note: note("law", "Debe haber hojas.", { region: "España", reviewed: "2026-11" }),
              passage: { module: "work", lesson: "first", title: "first (es)" },
            },
          ],
        },
        {
          id: "second",
          title: "second (es)",
          notes: [
            {
              note: note("evidence", "Se cuenta, sin más.", { sure: "low", source: "Origen no localizado." }),
              passage: { module: "work", lesson: "second", title: "second (es)" },
            },
          ],
        },
      ],
    },
  ],
};
