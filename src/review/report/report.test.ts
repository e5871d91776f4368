import { describe, expect, it } from "vitest";
import { createCompiler } from "../../compiler/compile.ts";
import { loadParsers } from "../../compiler/parsers.ts";
import { type Coverage, coverageOf, type Readable } from "./coverage.ts";
import { bar } from "./misses.ts";
import { tableOf } from "./table.ts";

const parsers = await loadParsers();
const readable: Readable = {
  sentences: ({ lang }) => [lang],
  ease: (sentences, lang) => ({ score: lang === "es" ? 60.4 : 62, grade: sentences.join() }),
};

/** The texts of a course with one lesson. */
interface Texts {
  readonly es?: string;
  readonly ca?: string;
  readonly files?: Readonly<Record<string, string>>;
}

function report({ es = "Texto.\n", ca, files = {} }: Texts, wanted = bar) {
  const all = new Map([
    ["course.yaml", manifest.replace("[es]", ca === undefined ? "[es]" : "[es, ca]")],
    ["modules/first/greeting.es.md", `${front}${es}`],
    ...(ca === undefined ? [] : [["modules/first/greeting.ca.md", `${front}${ca}`] as const]),
    ...Object.entries(files),
  ]);
  return coverageOf(createCompiler(parsers).read({ files: all, images: new Map() }), readable, wanted);
}

const manifest = `id: sample
languages: [es]
pass: 80
modules:
  - id: first
    lessons: [greeting]
`;
const front = `---
title: Saludar
minutes: 5
objectives:
  - id: greet
    text: Saludar
---
`;

function lesson(texts: Texts, wanted = bar): Coverage {
  const found = report(texts, wanted).modules[0]?.lessons[0];
  if (!found) throw new Error("No lesson");
  return found;
}

const dialogue = `::::dialogue{#at-the-door objective=greet customer=Anna mood=2 channel=counter}
:::turn{#opening}
¿Hay alguien?

- [La miras](#seen "-1")
  > Sabe que la has visto.
- [Sigues](#gone "+1")
  > No sabe cuánto esperará.
:::

:::ending{#seen outcome=good}
Espera.
:::

:::ending{#gone outcome=poor}
Se va.
:::
::::
`;
const item = (id: string, objective: string) =>
  `:::single{#${id} objective=${objective} level=apply}\n¿Cuál?\n\n- [x] Una\n  > Sí.\n- [ ] Otra\n  > No.\n:::\n`;
const body = `${item("first-look", "greet")}
Mira a :term[quien vuelve]{to=loyalty}.

## Saluda

:::figure{kind=chain}
- Ver
- Saludar
- Servir
:::

:::evidence{sure=low source="Fuente no localizada"}
No se sabe.
:::

:::monday
Saluda.
:::

:::activity{#my-promises kind=commitment}
Escribe tres.

- Que se vea
- Que dependa de ti
:::

${dialogue}`;
const bank = {
  "modules/first/bank.es.md": `${item("bank-one", "greeting/greet")}\n${item("bank-two", "greeting/greet")}`,
};

describe("the report of what a course holds", () => {
  it("counts what a lesson holds, language by language where they differ", () => {
    expect(lesson({ es: body, ca: "Text d'aquí.\n", files: bank })).toMatchObject({
      id: "greeting",
      // The heading and what to do on Monday are read as well.
      words: { es: 6, ca: 2 },
      ease: { es: { score: 60.4, grade: "es" }, ca: { score: 62, grade: "ca" } },
      ...{ objectives: 1, tested: 1, items: 2, kinds: { dialogue: 1, single: 1 }, levels: { apply: 1 }, back: 0 },
      ...{ bank: 2, bankLevels: { apply: 2 }, dialogues: 1, activities: 1, figures: 1, sources: { low: 1 }, laws: 0 },
      ...{ mondays: 1, terms: ["loyalty"] },
    });
  });

  it("adds up modules and the course, and counts a term once", () => {
    const { modules, total, languages } = report({ es: `${body}\n:term[Otra vez]{to=loyalty}\n`, ca: "Text.\n" });
    expect(languages).toEqual(["es", "ca"]);
    expect(total).toMatchObject({ items: 2, words: { es: 8, ca: 1 }, terms: ["loyalty"], misses: [] });
    expect({ ...modules[0], id: "total", lessons: undefined }).toEqual({ ...total, lessons: undefined });
  });

  it("says what misses the bar, and in which column", () => {
    const wanted = { ...bar, words: { min: 4, max: 5 }, ease: { es: 65, ca: 62.5 } };
    expect(lesson({ es: body, ca: "Text.\n" }, wanted).misses).toEqual([
      { column: "words es", what: "6 words in es, not 4 to 5" },
      { column: "ease es", what: "readability 60 in es, below 65" },
      { column: "words ca", what: "1 word in ca, not 4 to 5" },
      { column: "ease ca", what: "readability 62 in ca, below 62.5" },
      { column: "goals", what: "1 objective, not 2 to 4" },
      { column: "items", what: "2 items, not 5 or more" },
      { column: "items", what: "2 kinds of item, not 3 or more" },
      { column: "bank", what: "0 items in the bank, not 4 or more" },
    ]);
  });

  it("counts the minutes of a lesson from its words and from what it asks, and says where it promises others", () => {
    const prose = `${"palabra ".repeat(200)}\n\n`;
    const write =
      ":::reflect{#think objective=greet}\nUno dos tres\n\n> Cuatro cinco seis siete.\n\n- Ocho\n- Nueve\n:::\n";
    const of = (es: string) => lesson({ es });
    expect(of(prose).counted).toBeCloseTo(200 / 200);
    // To read its nine words, to make up one's mind, and to write.
    expect(of(prose + write).counted).toBeCloseTo(209 / 200 + 0.4 + 2);
    const making = ":::activity{#mine kind=commitment}\nEscribe tres.\n\n- Que se vea\n- Que dependa de ti\n:::\n";
    expect(of(prose + making).counted).toBeCloseTo(209 / 200 + 4);
    // Of a dialogue one way through it is read.
    expect(of(dialogue).counted).toBeLessThan(0.4 + 60 / 200 / 2);
    expect(of(prose).misses).toContainEqual({ column: "min", what: "5 minutes, where words and items come to 1" });
    expect(of(prose + making).misses.filter(({ column }) => column === "min")).toEqual([]);
  });

  it("asks no words of a course that names none, and of the first lesson not to reach back", () => {
    const { misses } = lesson({ es: body });
    expect(misses.filter(({ column }) => /words|back/u.test(column))).toEqual([]);
  });

  it("tells of an objective that nothing tests", () => {
    const front =
      "---\ntitle: Saludar\nminutes: 5\nobjectives:\n  - id: greet\n    text: A\n  - id: part\n    text: B\n---\n";
    const files = { "modules/first/greeting.es.md": `${front}\nTexto.\n\n${item("one", "greet")}` };
    const { tested, objectives, misses } = lesson({ files });
    expect([tested, objectives]).toEqual([1, 2]);
    expect(misses).toContainEqual({ column: "goals", what: "1 objective that no item tests" });
  });

  it("does not take a question without a score for a test of an objective, no more than the check does", () => {
    const reflect = ":::reflect{#think objective=greet}\n¿Qué harías?\n\n> La miraría.\n\n- Mirar\n- Saludar\n:::\n";
    expect(lesson({ es: reflect })).toMatchObject({ items: 1, objectives: 1, tested: 0 });
  });

  it("is a table whose columns stand below each other, with a mark after what misses the bar", () => {
    const lines = tableOf(report({ es: body, ca: "Text.\n", files: bank })).split("\n");
    const [, heads = "", rule = "", module = "", first = "", , total = ""] = lines;
    expect(module).toMatch(/^first \(1\) /u);
    expect(first).toMatch(
      /^ {2}greeting +6 +1 +60 +62 +5\/5 +1\/1! +2! +1 .* 2! +0\/0\/2\/0 +1 +1 +1 +0\/0\/1 +· +1 +1$/u,
    );
    expect(total).toMatch(/^total /u);
    for (const name of ["goals", "bank", "terms"]) {
      const end = heads.indexOf(name) + name.length;
      expect(
        [heads, module, total].map((line) => /\S\s?$/u.test(line.slice(0, end))),
        name,
      ).toEqual([true, true, true]);
    }
    expect(rule.length).toBeGreaterThanOrEqual(first.length);
    expect(lines).toContain("  greeting: 1 objective, not 2 to 4");
  });
});
