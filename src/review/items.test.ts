import { describe, expect, it } from "vitest";
import { createCompiler } from "../compiler/compile.ts";
import { loadParsers } from "../compiler/parsers.ts";
import { exerciseKinds } from "../exercises/registry.ts";
import type { ReviewItem } from "./course.ts";
import { lessonFile, reviewInput } from "./example.ts";
import { readForReview } from "./review.ts";

const parsers = await loadParsers();
const compiler = createCompiler(parsers);

const why = "Aquí se dice qué se sigue de esto y por qué.";

/** Of each kind an exercise, and what a reviewer reads in it: lines count from the exercise's first. */
const kinds: Readonly<Record<string, readonly [source: string, read: Partial<ReviewItem>]>> = {
  single: [
    `Anna entra.\n\n> ¡Hola!\n\n¿Qué haces?\n\n::hint[Mira.]\n\n- [ ] Callar\n  > ${why}\n- [x] **Mirarla** y\n  saludar\n  > ${why}\n\n> Y siempre, breve.`,
    {
      scored: true,
      prompt: [text("Anna entra.", 2, 1), text("¡Hola!", 4, 1), text("¿Qué haces?", 6, 1)],
      options: [
        { ...text("Callar", 10, 7), right: false, why: text(why, 11, 3) },
        { ...text("Mirarla y saludar", 12, 7), right: true, why: text(why, 14, 3) },
      ],
      after: text("Y siempre, breve.", 16, 1),
    },
  ],
  multiple: [
    `¿Qué ayuda?\n\n- [x] Mirar\n  > ${why}\n- [x] Callar\n  > ${why}\n- [ ] Huir\n  > ${why}`,
    {
      scored: true,
      prompt: [text("¿Qué ayuda?", 2, 1)],
      options: [
        { ...text("Mirar", 4, 7), right: true, why: text(why, 5, 3) },
        { ...text("Callar", 6, 7), right: true, why: text(why, 7, 3) },
        { ...text("Huir", 8, 7), right: false, why: text(why, 9, 3) },
      ],
    },
  ],
  order: [
    `¿Qué va antes?\n\n1. Mirar\n   > ${why}\n2. Hablar\n   > ${why}\n3. Cerrar\n   > ${why}`,
    {
      scored: true,
      options: [
        { ...text("Mirar", 4, 4), why: text(why, 5, 4) },
        { ...text("Hablar", 6, 4), why: text(why, 7, 4) },
        { ...text("Cerrar", 8, 4), why: text(why, 9, 4) },
      ],
    },
  ],
  match: [
    `¿Qué va con qué?\n\n| Quién | Qué | Por qué |\n| --- | --- | --- |\n| Ana | Un *ramo* | ${why} |\n| Luis | Una flor | ${why} |`,
    {
      scored: true,
      prompt: [text("¿Qué va con qué?", 2, 1)],
      options: [
        { ...text("Ana", 6, 3), group: "Un ramo", why: text(why, 6, 21) },
        { ...text("Luis", 7, 3), group: "Una flor", why: text(why, 7, 21) },
      ],
    },
  ],
  sort: [
    `¿Dónde va?\n\n- Ayuda\n  - Mirar\n    > ${why}\n  - Hablar\n    > ${why}\n- Estorba\n  - Huir\n    > ${why}`,
    {
      scored: true,
      options: [
        { ...text("Mirar", 5, 5), group: "Ayuda", why: text(why, 6, 5) },
        { ...text("Hablar", 7, 5), group: "Ayuda", why: text(why, 8, 5) },
        { ...text("Huir", 10, 5), group: "Estorba", why: text(why, 11, 5) },
      ],
    },
  ],
  fill: [
    `Completa la nota.\n\nLe daré una :blank[fecha]{from="fecha; excusa"} y un\n*:blank[nombre]{or="apellido"}*.\n\n1. ${why}\n2. Un nombre basta.`,
    {
      scored: true,
      prompt: [text("Completa la nota.", 2, 1), text("Le daré una fecha y un nombre.", 4, 1)],
      options: [
        {
          ...text("fecha", 4, 13),
          why: text(why, 7, 1),
          pick: { choices: ["fecha", "excusa"], before: "Le daré una " },
        },
        { ...text("nombre", 5, 2), why: text("Un nombre basta.", 8, 1) },
      ],
    },
  ],
  label: [
    `¿Dónde va cada una?\n\n- Mirar\n  > ${why}\n- Hablar\n  > ${why}\n- Cerrar\n  > ${why}`,
    {
      scored: true,
      options: [
        { ...text("Mirar", 4, 3), why: text(why, 5, 3) },
        { ...text("Hablar", 6, 3), why: text(why, 7, 3) },
        { ...text("Cerrar", 8, 3), why: text(why, 9, 3) },
      ],
    },
  ],
  estimate: [
    `¿Cuántos minutos parecen?\n\n> Nueve, que son más de seis.`,
    {
      scored: true,
      prompt: [text("¿Cuántos minutos parecen?", 2, 1)],
      options: [],
      after: text("Nueve, que son más de seis.", 4, 1),
    },
  ],
  reflect: [
    `¿Cuándo esperaste?\n\n> En la farmacia.\n\n- Digo qué pasó\n- Digo qué sentí`,
    {
      scored: false,
      prompt: [text("¿Cuándo esperaste?", 2, 1), text("En la farmacia.", 4, 1)],
      options: [text("Digo qué pasó", 6, 3), text("Digo qué sentí", 7, 3)],
    },
  ],
  rate: [
    `¿Cuánto va contigo?\n\n- Miro enseguida\n- Digo cuánto tardo`,
    {
      scored: false,
      prompt: [text("¿Cuánto va contigo?", 2, 1)],
      options: [text("Miro enseguida", 4, 3), text("Digo cuánto tardo", 5, 3)],
    },
  ],
  dialogue: [
    `Atiéndela.\n\n:::turn{#opening}\n¡Tres semanas!\n\n- [Callas](#bad "+1")\n  > ${why}\n- [La escuchas](#good "-1")\n  > ${why}\n:::\n\n:::ending{#bad outcome=poor}\nSe va.\n:::\n\n:::ending{#good outcome=good}\nSe queda.\n:::`,
    {
      scored: true,
      prompt: [text("Atiéndela.", 2, 1)],
      options: [
        { ...text("Callas", 7, 3), group: "opening", mood: 1, why: text(why, 8, 3) },
        { ...text("La escuchas", 9, 3), group: "opening", mood: -1, why: text(why, 10, 3) },
      ],
    },
  ],
};

const attributes: Readonly<Record<string, string>> = {
  label: " figure=steps",
  estimate: " answer=9 min=0 max=20 tolerance=2",
  dialogue: ' customer=Marta place="mostrador" mood=3 channel=counter',
};

function text(words: string, line: number, column: number) {
  return { text: words, at: { line, column } };
}

function read(kind: string, source: string, before = ""): ReviewItem | undefined {
  const colons = kind === "dialogue" ? "::::" : ":::";
  const head = `${colons}${kind}{#the-one objective=greet${attributes[kind] ?? ""}}`;
  const input = reviewInput(`${before}${head}\n${source}\n${colons}\n`);
  expect(compiler.compile(input).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return readForReview(input, compiler, parsers).items.find(({ id }) => id === "the-one");
}

/** Places as lines of the exercise. */
function fromItsStart(item: ReviewItem): unknown {
  return JSON.parse(JSON.stringify(item), (key, value) => (key === "line" ? value - item.at.line + 1 : value));
}

describe("an exercise as its reviewers read it", () => {
  it("is tried for every kind", () => {
    expect(Object.keys(kinds).sort()).toEqual(Object.keys(exerciseKinds).sort());
  });

  it.each(Object.entries(kinds))("%s: each part, each reason, each place", (kind, [source, expected]) => {
    const item = read(kind, source, "Un párrafo antes.\n\n");
    expect(item && fromItsStart(item)).toMatchObject(expected);
    expect(item?.options).toHaveLength(expected.options?.length ?? 0);
    expect(item).toMatchObject({
      kind,
      file: lessonFile("es"),
      lang: "es",
      module: "first",
      lesson: "greeting",
      objective: { lesson: "greeting", id: "greet" },
    });
  });

  it("keeps colons that are no directives", () => {
    const item = read(
      "single",
      `Son las 10:30 y llaman al tel:900. ¿Qué haces?\n\n- [ ] Ir\n  > ${why}\n- [x] Oír\n  > ${why}`,
    );
    expect(item?.prompt).toMatchObject([{ text: "Son las 10:30 y llaman al tel:900. ¿Qué haces?" }]);
  });

  it("knows a bank's levels, and no lesson for it", () => {
    const bank = `:::single{#the-one objective=greeting/greet level=apply}\n¿Qué haces?\n\n- [ ] Ir\n  > ${why}\n- [x] Oír\n  > ${why}\n:::\n`;
    const input = reviewInput({ files: { "modules/first/bank.es.md": bank } });
    const item = readForReview(input, compiler, parsers).items.find(({ id }) => id === "the-one");
    expect(item).toMatchObject({ level: "apply", file: "modules/first/bank.es.md", module: "first" });
    expect(item).not.toHaveProperty("lesson");
  });

  it("leaves out a file with an error", () => {
    const input = reviewInput(":::single{#the-one objective=greet}\n¿Qué haces?\n:::\n");
    expect(readForReview(input, compiler, parsers).items).toEqual([]);
  });
});
