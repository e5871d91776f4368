import type { Element, RootContent } from "hast";
import { describe, expect, it } from "vitest";
import type { Block, Lesson } from "../course/types.ts";
import { type CompileResult, compileCourse } from "./compile.ts";
import { readContent } from "./files.ts";
import type { ContentInput } from "./input.ts";
import { loadParsers } from "./parsers.ts";

const parsers = await loadParsers();
const fixture = (name: string) => readContent(`tests/fixtures/courses/${name}`);
const everything = await fixture("every-construct");

function outputOf(input: ContentInput): NonNullable<CompileResult["output"]> {
  const { output, diagnostics } = compileCourse(input, parsers);
  if (!output) throw new Error(diagnostics.map((each) => each.message).join("\n"));
  return output;
}

function lessonOf(input: ContentInput, id: string, lang: string): Lesson {
  const lesson = [...outputOf(input).course.lessons.values()].find((each) => each.id === id && each.lang === lang);
  if (!lesson) throw new Error(`no lesson ${id} in ${lang}`);
  return lesson;
}

function blocksOf<Type extends Block["type"]>(lesson: Lesson, type: Type) {
  return lesson.blocks.filter((block): block is Extract<Block, { type: Type }> => block.type === type);
}

function elements(value: unknown, tagName: string): Element[] {
  if (Array.isArray(value)) return value.flatMap((each) => elements(each, tagName));
  if (typeof value !== "object" || value === null) return [];
  const own = "tagName" in value && value.tagName === tagName ? [value as Element] : [];
  return [...own, ...Object.values(value).flatMap((each) => elements(each, tagName))];
}

interface Option {
  readonly prose: { readonly children: readonly RootContent[] };
  readonly feedback: { readonly children: readonly RootContent[] };
}

describe("the emitted course", () => {
  it("is one root index, one index a module and language, and one file a lesson and language, one for each bank, one for the indexes of all modules, and one for all terms, one for all sources and one for all words of a language, named by their content", () => {
    const names = [...outputOf(everything).files.keys()].map((name) => name.replace(/[0-9a-f]{16}/u, "#")).sort();
    expect(names).toEqual([
      "banks/counter.ca.#.json",
      "banks/counter.es.#.json",
      "gathered/modules.ca.#.json",
      "gathered/modules.es.#.json",
      "index.json",
      "lessons/first-glance.ca.#.json",
      "lessons/first-glance.es.#.json",
      "lessons/follow-up.ca.#.json",
      "lessons/follow-up.es.#.json",
      "lessons/ringing.ca.#.json",
      "lessons/ringing.es.#.json",
      "modules/counter.ca.#.json",
      "modules/counter.es.#.json",
      "modules/phone.ca.#.json",
      "modules/phone.es.#.json",
      "references/glossary.ca.#.json",
      "references/glossary.es.#.json",
      "references/passages.ca.#.json",
      "references/passages.es.#.json",
      "references/sources.ca.#.json",
      "references/sources.es.#.json",
    ]);
  });

  it("can be followed by its addresses from the root index to every lesson", () => {
    const { files, course } = outputOf(everything);
    expect(JSON.parse(files.get("index.json") ?? "")).toEqual(course.index);
    for (const module of course.index.modules) {
      for (const { file } of Object.values(module.in)) {
        const index = course.modules.get(file);
        expect(JSON.parse(files.get(file) ?? "")).toEqual(index);
        expect(index?.lessons.map(({ id }) => id)).toEqual(module.lessons);
        for (const lesson of index?.lessons ?? []) {
          expect(JSON.parse(files.get(lesson.file) ?? "")).toEqual(course.lessons.get(lesson.file));
        }
      }
    }
  });

  it("is the same for the same content, in whatever order the files come", () => {
    const reversed = new Map([...everything.files].reverse());
    expect(outputOf({ ...everything, files: reversed })).toEqual(outputOf(everything));
  });

  it("gets another revision with any change of a text, and new names only for what holds it", () => {
    const files = new Map(everything.files);
    const path = "modules/phone/ringing.es.md";
    files.set(path, (files.get(path) ?? "").replace("Suena por", "Suena ya por"));
    const [before, after] = [outputOf(everything), outputOf({ ...everything, files })];
    expect(after.course.index.rev).not.toBe(before.course.index.rev);
    const changed = [...after.files.keys()].filter((name) => !before.files.has(name));
    expect(changed.map((name) => name.split(".")[0]).sort()).toEqual([
      "gathered/modules",
      "lessons/ringing",
      "modules/phone",
      "references/passages",
    ]);
  });

  it("sums up the minutes of a module's lessons, and keeps the order of course.yaml", () => {
    const { modules } = outputOf(everything).course.index;
    expect(modules.map(({ id, lessons, minutes }) => [id, lessons, minutes])).toEqual([
      ["counter", ["first-glance", "follow-up"], 13],
      ["phone", ["ringing"], 5],
    ]);
  });

  it("has as many languages as course.yaml names, each with its direction", async () => {
    expect(outputOf(await fixture("mini")).course.index.languages).toEqual([{ code: "en", dir: "ltr" }]);
    expect(outputOf(await fixture("rtl")).course.index.languages).toEqual([{ code: "ar", dir: "rtl" }]);
    expect(outputOf(everything).course.index.languages.map(({ code }) => code)).toEqual(["es", "ca"]);
  });

  it("has no style attribute, no position and no HTML anywhere", () => {
    const all = [...outputOf(everything).files.values()].join("\n");
    expect(all).not.toMatch(/"style"|"align"|"position":|"type":"raw"/u);
  });

  it("lists the items of a lesson as the rules of learning need them", () => {
    const { course } = outputOf(everything);
    const index = [...course.modules.values()].find(({ id, lang }) => id === "phone" && lang === "ca");
    expect(index?.lessons[0]?.items).toEqual([
      {
        id: "third-ring",
        kind: "single",
        shape: expect.stringMatching(/^[0-9a-f]{16}$/u),
        scored: true,
        objective: { lesson: "first-glance", id: "look-first" },
      },
      {
        id: "lost-parcel",
        kind: "dialogue",
        shape: expect.stringMatching(/^[0-9a-f]{16}$/u),
        scored: true,
        objective: { lesson: "ringing", id: "pick-up" },
        alone: true,
      },
    ]);
    expect(index?.lessons[0]).toMatchObject({ aliases: [], title: "Sona", minutes: 5 });
  });

  it("begins the summary of a lesson without one with its first sentence", () => {
    expect(lessonOf(everything, "follow-up", "es").summary).toBe("Lo prometido se cumple.");
    expect(lessonOf(everything, "first-glance", "es").summary).toBe("Qué hacer en los primeros 7 segundos.");
  });
});

describe("a compiled lesson", () => {
  const [es, ca] = [lessonOf(everything, "first-glance", "es"), lessonOf(everything, "first-glance", "ca")];

  it("names sections by position, so that they are the same in every language", () => {
    const sections = (lesson: Lesson) =>
      blocksOf(lesson, "prose").flatMap(({ heading }) => (heading ? [heading.id] : []));
    expect(sections(es)).toEqual(["s-1", "s-2", "s-3"]);
    expect(sections(ca)).toEqual(sections(es));
    expect(blocksOf(es, "prose")[1]?.heading).toMatchObject({ depth: 2, text: "La mirada" });
  });

  it("gives an exercise the same shape and another text in each language", () => {
    const [first, second] = [blocksOf(es, "exercise"), blocksOf(ca, "exercise")];
    expect(first.map(({ id, shape }) => [id, shape])).toEqual(second.map(({ id, shape }) => [id, shape]));
    expect(first.map(({ text }) => text)).not.toEqual(second.map(({ text }) => text));
    expect(first[1]).toMatchObject({ kind: "multiple", level: "understand", fixed: true });
  });

  it("leads links to lessons by id, with the section whose words they name", () => {
    const links = elements(es.blocks, "x-lesson").map(({ properties }) => properties);
    expect(links).toEqual([{ to: "follow-up" }, { to: "first-glance", hash: "s-1" }, { to: "ringing", hash: "s-1" }]);
  });

  it("keeps links to the web, and terms with what they open", () => {
    expect(elements(es.blocks, "a").map(({ properties }) => properties)).toEqual([{ href: "https://example.org/es" }]);
    expect(elements(es.blocks, "x-term").map(({ properties }) => properties.to)).toEqual([
      "loyalty",
      "waiting-time",
      "loyalty",
    ]);
    expect(es.terms.map(({ id, term }) => [id, term])).toEqual([
      ["loyalty", "Fidelización"],
      ["waiting-time", "Tiempo de espera"],
    ]);
  });

  it("points pictures at their emitted address, with their size", () => {
    const { images } = outputOf(everything);
    const address = images.get("modules/counter/counter.svg");
    expect(address).toMatch(/^images\/counter\.[0-9a-f]{16}\.svg$/u);
    expect(elements(es.blocks, "img").map(({ properties }) => properties)).toEqual([
      { src: address, alt: "Un mostrador con dos personas", title: "Un mostrador", width: 120, height: 80 },
    ]);
  });

  it("leaves colons in prose alone", () => {
    expect(JSON.stringify(es.blocks[0])).toContain(
      "A las 10:30 suena el teléfono: llama al tel:900 o escribe. Nota:importante no",
    );
  });

  it("compiles options to words inside a line, and feedback to blocks", () => {
    const [first] = blocksOf(es, "exercise");
    const { options } = (first?.item ?? { options: [] }) as { options: Option[] };
    expect(options.map(({ prose }) => prose.children.map(({ type }) => type))).toEqual([["text"], ["text"]]);
    expect(elements(options[1]?.feedback, "p")).toHaveLength(2);
    expect(first?.hints.map(({ cost }) => cost)).toEqual([0, 0.25]);
    expect(elements(first?.after, "p")).toHaveLength(1);
  });

  it("reads figures and callouts with all that they say", () => {
    expect(blocksOf(es, "figure")[0]).toEqual({
      type: "figure",
      kind: "triangle",
      caption: "Las cuatro piezas",
      items: [
        { label: "Estrategia", note: "qué prometemos y a quién" },
        { label: "Personas", note: "quién lo cumple" },
        { label: "Sistemas", note: "con qué lo cumple" },
        { label: "Cliente" },
      ],
    });
    const callouts = blocksOf(es, "callout").map(({ prose: _, type: __, ...rest }) => rest);
    expect(callouts).toEqual([
      { kind: "tip" },
      { kind: "example" },
      { kind: "quote", by: "Jan Carlzon" },
      { kind: "quote" },
      {
        kind: "evidence",
        sure: "medium",
        source: "Heskett, 1994: «Putting the service-profit chain to work» = HBR 72(2)",
      },
      { kind: "law", region: "España", reviewed: "2026-11" },
      { kind: "monday" },
    ]);
  });
});
