import type { Element, RootContent } from "hast";
import { describe, expect, it } from "vitest";
import type { Block, Lesson } from "../course/types.ts";
import { type CompileResult, compileCourse, createCompiler } from "./compile.ts";
import { readContent } from "./files.ts";
import type { ContentInput } from "./input.ts";
import { loadParsers } from "./parsers.ts";
import { exampleInput, lessonFile, lessonFront } from "./rules/example.ts";

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
  it("is one root index, one index a module and language, and one file a lesson and language, named by their content", () => {
    const names = [...outputOf(everything).files.keys()].map((name) => name.replace(/[0-9a-f]{16}/u, "#")).sort();
    expect(names).toEqual([
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
    expect(changed.map((name) => name.split(".")[0]).sort()).toEqual(["lessons/ringing", "modules/phone"]);
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

describe("the shape of an exercise", () => {
  const shapeOf = (change: (text: string) => string) => {
    const body = ":::single{#a objective=greet}\nWhich?\n\n- [x] One\n  > Yes.\n- [ ] Two\n  > No.\n:::\n";
    const [block] = blocksOf(lessonOf(exampleInput(change(body)), "greeting", "en"), "exercise");
    return block?.shape;
  };
  const before = shapeOf((text) => text);

  it("stays when words change", () => {
    expect(shapeOf((text) => text.replace("Which?", "Which one?").replace("Two", "Three"))).toBe(before);
  });

  it.each([
    ["the key", (text: string) => text.replace("[x]", "[y]").replace("[ ]", "[x]").replace("[y]", "[ ]")],
    ["the number of options", (text: string) => text.replace("\n:::", "\n- [ ] Three\n  > No.\n:::")],
    ["the kind", (text: string) => text.replace("single", "multiple")],
    ["`fixed`", (text: string) => text.replace("{", "{fixed ")],
    ["the author's `rev`", (text: string) => text.replace("{", "{rev=2 ")],
  ])("changes with %s", (_, change) => {
    expect(shapeOf(change)).not.toBe(before);
  });
});

describe("the compiler", () => {
  it("says of a folder without a course what is missing, and gives nothing", () => {
    const result = compileCourse({ files: new Map(), images: new Map() }, parsers);
    expect(result).toEqual({
      diagnostics: [expect.objectContaining({ file: "course.yaml", line: 1, rule: "course-missing" })],
    });
  });

  it("reports all problems at once, ordered by file, line and column", () => {
    const body =
      "# One\n\n<b>\n\n:::tip\nSmile.\n\n:::single{#a objective=great}\nWhich?\n\n- [x] One\n- [ ] Two\n  > No.\n:::\n";
    const files = new Map(exampleInput(body).files).set("course.yaml", "id: A\nlanguages: []\n");
    const { diagnostics, output } = compileCourse({ files, images: new Map() }, parsers);
    expect(output).toBeUndefined();
    expect(diagnostics.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      "course.yaml:1 invalid-value",
      "course.yaml:1 invalid-value",
      "course.yaml:1 invalid-value",
      "course.yaml:2 invalid-value",
      `${lessonFile}:9 heading-depth`,
      `${lessonFile}:11 raw-html`,
      `${lessonFile}:13 fence-unclosed`,
      `${lessonFile}:16 objective-unknown`,
      `${lessonFile}:19 option-feedback`,
    ]);
  });

  it("still gives the course when there are only warnings", () => {
    const { diagnostics, output } = compileCourse(
      exampleInput({ body: "In 48 hours.\n", twin: "En 24 horas.\n" }),
      parsers,
    );
    expect(diagnostics.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(output).toBeDefined();
  });

  it("reads a file with a byte order mark or with CR LF as it reads any other", () => {
    const input = exampleInput("Text\nin lines.\n\n:::tip\nSmile.\n:::\n");
    const files = new Map([...input.files].map(([path, text]) => [path, `\uFEFF${text.replaceAll("\n", "\r\n")}`]));
    const texts = [...outputOf({ ...input, files }).course.lessons.values()];
    expect(JSON.stringify(texts).replaceAll("\\r\\n", "\\n")).toBe(
      JSON.stringify([...outputOf(input).course.lessons.values()]),
    );
  });

  it("reads only changed files anew, and sees removed ones gone", () => {
    const compiler = createCompiler(parsers);
    const input = exampleInput("Text.\n");
    const first = compiler.compile(input).output;
    expect(compiler.compile(input).output).toEqual(first);
    const files = new Map(input.files);
    files.set(lessonFile, `${lessonFront}Other.\n`);
    expect(compiler.compile({ ...input, files }).output).toEqual(outputOf({ ...input, files }));
    files.delete("glossary.en.md");
    files.set(lessonFile, `${lessonFront}:term[A]{to=loyalty}\n`);
    expect(compiler.compile({ ...input, files }).diagnostics.map(({ rule }) => rule)).toEqual(["term-unknown"]);
  });

  it("never throws, not even on text that nests thousands of levels deep", () => {
    for (const text of [">".repeat(5000), "- ".repeat(300), "*a ".repeat(2000), ":a[".repeat(2000), "[".repeat(5000)]) {
      expect(() => compileCourse(exampleInput(`${text} a\n`), parsers)).not.toThrow();
    }
    const { diagnostics } = compileCourse(exampleInput(`${">".repeat(5000)} a\n`), parsers);
    expect(diagnostics).toHaveLength(1);
    expect(["nesting-depth", "unreadable"]).toContain(diagnostics[0]?.rule);
  });
});
