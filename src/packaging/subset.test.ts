import { describe, expect, test } from "vitest";
import type { Requirement } from "../course/plan.ts";
import { type CourseFiles, filesOf, readCourse } from "./course-files.ts";
import { propertiesIn } from "./prose-links.ts";
import { picturesOf, subsetOf } from "./subset.ts";
import { compiledFrom } from "./testing/compiled.ts";

const { output, parts } = await compiledFrom("tests/fixtures/courses/demo");
const whole = await readCourse(parts.course, ["es", "ca"]);
const all = whole.index.modules.flatMap((module) => module.lessons);

/** Of a course this small, every request that there can be. */
const subsets = <Value>(values: readonly Value[]): Value[][] =>
  Array.from({ length: 2 ** values.length - 1 }, (_, at) => values.filter((_value, bit) => ((at + 1) >> bit) & 1));
const parted = subsets(all).flatMap((lessons) =>
  subsets(["es", "ca"]).flatMap((languages) =>
    (["free", "fixed"] as const).map((order) => {
      const asked = { lessons, languages, order };
      return { asked, part: subsetOf(whole, asked) };
    }),
  ),
);
type Parted = (typeof parted)[number];
const holds = (check: (part: CourseFiles, asked: Parted["asked"]) => void) => {
  for (const { part, asked } of parted) check(part, asked);
};
const texts = (course: CourseFiles) => JSON.stringify([...filesOf(course)]);
const lessonsOf = ({ modules }: CourseFiles, lang?: string) =>
  [...modules.values()].filter((module) => !lang || module.lang === lang).flatMap((module) => module.lessons);
const without = (requires: readonly Requirement[] | undefined) => (requires ?? []).map(([id]) => id);

describe("a part of a course", () => {
  test("has every file that it names, and names every file that it has", () => {
    holds((part) => {
      const { index, modules } = part;
      const named = [
        "index.json",
        ...index.modules.flatMap(({ in: by }) =>
          Object.values(by).flatMap(({ file, bank }) => [file, bank ?? []].flat()),
        ),
        ...[...modules.values()].flatMap(({ lessons }) => lessons.map(({ file }) => file)),
        ...Object.values(index.references).flatMap((by) => Object.values(by)),
      ];
      expect([...filesOf(part).keys()].sort()).toEqual(named.sort());
    });
  });

  test("holds the lessons that were asked for and no other, in the course's order, in the languages that were asked for", () => {
    holds((part, { lessons, languages }) => {
      const { index } = part;
      expect(index.languages.map(({ code }) => code)).toEqual(languages);
      expect(index.modules.flatMap((module) => module.lessons)).toEqual(all.filter((id) => lessons.includes(id)));
      for (const lang of languages) expect(lessonsOf(part, lang).map(({ id }) => id)).toEqual(lessons);
      const langs = [...part.modules.values(), ...part.lessons.values(), ...part.banks.values()].map(
        ({ lang }) => lang,
      );
      expect([...new Set(langs)].sort()).toEqual([...languages].sort());
    });
  });

  test("leads nowhere that is not there: links, requirements, routes, what is mixed, glossary, sources, search", () => {
    holds((part, { lessons }) => {
      const { index, glossaries, sources, passages } = part;
      const led = [
        ...[...filesOf(part).values()].flatMap((file) => propertiesIn(file, "x-lesson", "to")),
        ...lessonsOf(part).flatMap(({ requires }) => without(requires)),
        ...without(index.exam?.requires),
        ...(index.routes ?? []).flatMap((route) => route.lessons),
        ...(index.mix ?? []).flat(),
        ...[...glossaries.values()].flatMap(({ letters }) =>
          letters.flatMap(({ terms }) => terms.flatMap(({ marked }) => marked.map(({ lesson }) => lesson))),
        ),
        ...[...sources.values()].flatMap(({ modules }) => modules.flatMap((each) => each.lessons.map(({ id }) => id))),
        ...[...passages.values()].flatMap((each) => each.lessons.map(({ lesson }) => lesson)),
      ];
      expect(led.filter((id) => !lessons.includes(id))).toEqual([]);
    });
  });

  test("has of every term that it marks what it means", () => {
    holds((part) => {
      for (const lesson of part.lessons.values()) {
        const known = lesson.terms.map(({ id }) => id);
        expect(propertiesIn(lesson.blocks, "x-term", "to").filter((id) => !known.includes(id))).toEqual([]);
      }
      for (const { letters } of part.glossaries.values()) {
        const terms = letters.flatMap((letter) => letter.terms);
        const known = terms.map(({ id }) => id);
        expect(propertiesIn(terms, "x-term", "to").filter((id) => !known.includes(id))).toEqual([]);
      }
    });
  });

  test("tells nothing of what other lessons say or ask, and asks nothing of the banks of modules that it has not whole", () => {
    holds((part, { lessons, languages }) => {
      const told = texts(part);
      const others = [...whole.lessons.values()].filter(
        ({ id, lang }) => !lessons.includes(id) || !languages.includes(lang),
      );
      for (const { summary, blocks } of others) {
        expect(told).not.toContain(JSON.stringify(summary));
        for (const block of blocks) if (block.type === "exercise") expect(told).not.toContain(`"text":"${block.text}"`);
      }
      const open = whole.index.modules.filter((module) => !module.lessons.every((id) => lessons.includes(id)));
      for (const bank of whole.banks.values()) {
        if (!open.some(({ id }) => id === bank.module)) continue;
        for (const { text } of bank.items) expect(told).not.toContain(`"text":"${text}"`);
      }
      expect(
        part.index.modules.filter(({ id, test: asked }) => asked && open.some((module) => module.id === id)),
      ).toEqual([]);
      expect(part.index.exam === undefined).toBe(lessons.length < all.length);
    });
  });

  test("says exactly what the course says, where it is all of it, and nothing twice", () => {
    const part = subsetOf(whole, { languages: ["es", "ca"], order: "free" });
    const { gathered = {}, ...index } = whole.index;
    const twice = Object.values(gathered);
    expect(twice).toHaveLength(2);
    const named = { ...part, index: { ...part.index, rev: index.rev } };
    const once = [...output.files].filter(([file]) => file.endsWith(".json") && !twice.includes(file));
    expect(Object.fromEntries(filesOf(named))).toEqual(
      Object.fromEntries(once.map(([file, text]) => [file, file === "index.json" ? index : JSON.parse(text)])),
    );
  });

  test("in a fixed order opens each lesson after the one before, also of another module, beside what it requires", () => {
    holds((part, { lessons, order }) => {
      for (const { id, requires } of lessonsOf(part)) {
        const own = lessonsOf(whole).find((each) => each.id === id);
        const before = lessons[lessons.indexOf(id) - 1];
        const kept = without(own?.requires).filter((first) => lessons.includes(first));
        const wanted = order === "fixed" && before !== undefined ? [...new Set([...kept, before])] : kept;
        expect(without(requires)).toEqual(wanted);
      }
    });
  });

  test("asks for the mark that was asked for, in lessons, tests and the exam", () => {
    const { index } = subsetOf(whole, { languages: ["es"], order: "free", pass: 63 });
    expect([index.pass, index.exam?.pass, ...index.modules.flatMap(({ test: asked }) => asked?.pass ?? [])]).toEqual(
      expect.arrayContaining([63]),
    );
    expect(JSON.stringify(index)).not.toMatch(/"pass":(?!63\b)/);
  });

  test("counts what it has: minutes, activities, pictures", () => {
    holds((part, { lessons, languages }) => {
      const own = lessonsOf(part, languages[0]);
      expect(part.index.modules.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(
        own.reduce((sum, { minutes }) => sum + minutes, 0),
      );
      expect(part.index.activities).toBe(own.reduce((sum, { activities }) => sum + activities.length, 0));
      expect(picturesOf(whole)).toEqual(expect.arrayContaining([...picturesOf(part)]));
      if (!lessons.includes("first-minute") && !lessons.includes("waiting")) expect(picturesOf(part)).toHaveLength(1);
    });
  });

  test("is called by its content: the same for the same lessons, another for others", () => {
    const revOf = (lessons: readonly string[]) =>
      subsetOf(whole, { lessons, languages: ["es"], order: "free" }).index.rev;
    expect(revOf(["waiting"])).toBe(revOf(["waiting"]));
    expect(new Set([revOf(["waiting"]), revOf(["first-minute"]), revOf(all), whole.index.rev]).size).toBe(4);
    expect(subsetOf(whole, { languages: ["es"], order: "free" }).index.id).toBe("demo");
  });
});

test("a link to a lesson that is not there leaves its words, wherever it stands", () => {
  const link = (to: string) => ({
    type: "element",
    tagName: "x-lesson",
    properties: { to },
    children: [{ type: "text", value: `see ${to}` }],
  });
  const [file = "", lesson] = [...whole.lessons].find(([, { id, lang }]) => id === "waiting" && lang === "es") ?? [];
  if (lesson === undefined) throw new Error("The course has changed");
  const prose = { type: "root", children: [link("first-minute"), link("waiting")] };
  const block = { type: "prose", prose } as unknown as (typeof lesson.blocks)[number];
  const linked = { ...whole, lessons: new Map(whole.lessons).set(file, { ...lesson, blocks: [block] }) };
  const part = subsetOf(linked, { lessons: ["waiting"], languages: ["es"], order: "free" });
  expect(part.lessons.get(file)?.blocks).toEqual([
    {
      type: "prose",
      prose: { type: "root", children: [{ type: "text", value: "see first-minute" }, link("waiting")] },
    },
  ]);
});

test("a glossary keeps the terms by which those that are marked are explained, however far that goes", () => {
  const [file = "", glossary] = [...whole.glossaries].find(([, { lang }]) => lang === "es") ?? [];
  const [letter] = glossary?.letters ?? [];
  const [model] = letter?.terms ?? [];
  if (glossary === undefined || letter === undefined || model === undefined) throw new Error("The course has changed");
  const term = (id: string, by: string | undefined, lesson?: string) => {
    const child = { type: "element", tagName: "x-term", properties: { to: by }, children: [] };
    const definition = { type: "root", children: by === undefined ? [] : [child] } as typeof model.definition;
    const marked = lesson === undefined ? [] : [{ module: "arrival", lesson, title: lesson }];
    return { ...model, id, definition, marked };
  };
  const terms = [
    term("marked", "explains", "waiting"),
    term("explains", "deeper"),
    term("deeper", undefined, "first-minute"),
    term("elsewhere", undefined, "first-minute"),
  ];
  const glossaries = new Map(whole.glossaries).set(file, { ...glossary, letters: [{ ...letter, terms }] });
  const part = subsetOf({ ...whole, glossaries }, { lessons: ["waiting"], languages: ["es"], order: "free" });
  const left = part.glossaries.get(file)?.letters.flatMap((each) => each.terms) ?? [];
  expect(left.map(({ id, marked }) => [id, marked.length])).toEqual([
    ["marked", 1],
    ["explains", 0],
    ["deeper", 0],
  ]);
});

test("what is to be asked mixed stays so while there is something to mix", () => {
  const mix = [["first-minute", "waiting", "make-it-right"], ["waiting"], ["first-minute"]];
  const mixed = (lessons: readonly string[]) =>
    subsetOf({ ...whole, index: { ...whole.index, mix } }, { lessons, languages: ["es"], order: "free" }).index.mix;
  expect(mixed(all)).toEqual(mix);
  expect(mixed(["waiting", "make-it-right"])).toEqual([["waiting", "make-it-right"], ["waiting"]]);
  expect(mixed(["make-it-right"])).toBeUndefined();
});
