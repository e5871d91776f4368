import { describe, expect, it } from "vitest";
import type { Bank } from "../course/bank.ts";
import type { CourseIndex, ModuleIndex } from "../course/types.ts";
import { compileCourse } from "./compile.ts";
import { readContent } from "./files.ts";
import type { ContentInput } from "./input.ts";
import { loadParsers } from "./parsers.ts";

const parsers = await loadParsers();
const demo = await readContent("tests/fixtures/courses/demo");

/** The demo course with other lines in `course.yaml`. */
function compiled(change: (manifest: string) => string = (same) => same, more: readonly [string, string][] = []) {
  const files = new Map([...demo.files, ["course.yaml", change(demo.files.get("course.yaml") ?? "")], ...more]);
  const input: ContentInput = { ...demo, files };
  const { output, diagnostics } = compileCourse(input, parsers);
  if (!output) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const read = <T>(file: string | undefined): T => JSON.parse(output.files.get(file ?? "") ?? "null");
  const index = read<CourseIndex>("index.json");
  const lessons = index.modules.flatMap(({ in: files }) => read<ModuleIndex>(files.es?.file).lessons);
  return {
    files: output.files,
    images: output.images,
    index,
    lessons,
    bank: (file?: string) => read<Bank | null>(file),
  };
}

const course = compiled();

describe("banks", () => {
  it("are a file each module and language, of items with their level, their words as the language has them", () => {
    const [arrival] = course.index.modules;
    const [es, ca] = [course.bank(arrival?.in.es?.bank), course.bank(arrival?.in.ca?.bank)];
    expect(es).toMatchObject({ module: "arrival", lang: "es" });
    expect(es?.items.map(({ id, kind, level }) => [id, kind, level])).toEqual([
      ["bank-phone-and-door", "single", "apply"],
      ["bank-long-wait", "order", "understand"],
    ]);
    expect(ca?.items.map(({ id, shape }) => [id, shape])).toEqual(es?.items.map(({ id, shape }) => [id, shape]));
    expect(ca?.items[0]?.text).not.toBe(es?.items[0]?.text);
  });

  it("have their pictures among those of the course, at their emitted address", () => {
    const path = "modules/arrival/bank.es.md";
    const shown = (text: string) => text.replace(/(?<=level=apply\}\n)/u, "![Un mostrador](counter.svg)\n\n");
    const files = [path, path.replace(".es.", ".ca.")].map((each): [string, string] => [
      each,
      shown(demo.files.get(each) ?? ""),
    ]);
    // Nothing else shows it.
    const rest = [...demo.files].flatMap(([each, text]): [string, string][] =>
      /lessons|first-minute|waiting/.test(each)
        ? [[each, text.replace(/!\[[^\]]*\]\([^)]*\)/gu, "Un mostrador.")]]
        : [],
    );
    const { images, index, files: emitted } = compiled(undefined, [...rest, ...files]);
    const address = images.get("modules/arrival/counter.svg");
    expect(address).toMatch(/^images\/counter\.\w+\.svg$/);
    expect(emitted.get(index.modules[0]?.in.es?.bank ?? "")).toContain(`"src":"${address}"`);
  });
});

describe("the plan of a course", () => {
  it("has a test of every module that has a bank, its pass the course's where none is said", () => {
    expect(course.index.modules.map(({ test }) => test)).toEqual([
      { items: 2, pass: 80, minutes: 5, attempts: 3 },
      { items: 2, pass: 80, minutes: 5, attempts: 3 },
    ]);
    const more = compiled((text) => text.replace(/^test:.*$/mu, "test: { items: 9, pass: 60 }"));
    expect(more.index.modules[0]?.test).toEqual({ items: 2, pass: 60 });
    expect(compiled((text) => text.replace(/^test:.*$/mu, "")).index.modules[0]).not.toHaveProperty("test");
  });

  it("has the exam's blueprint, never of more items than there are", () => {
    expect(course.index.exam).toMatchObject({ items: 4, pass: 75, moduleMinimum: 50, minutes: 10, attempts: 3 });
    expect(course.index.exam?.levels).toEqual({ recall: 25, understand: 25, apply: 25, analyse: 25 });
    expect(compiled((text) => text.replace("items: 4", "items: 400")).index.exam?.items).toBe(4);
  });

  it("names what an exam, a module and a lesson require as lessons, in the order of the course, each once", () => {
    const ids = (text: (manifest: string) => string) => {
      const { lessons } = compiled(text);
      return lessons.map(({ id, requires }) => [id, requires?.map(([one]) => one)]);
    };
    expect(course.index.exam?.requires?.map(([id]) => id)).toEqual(["first-minute", "waiting"]);
    expect(course.lessons.find(({ id }) => id === "your-workplace")?.requires).toEqual([["make-it-right"]]);
    expect(course.lessons.find(({ id }) => id === "first-minute")).not.toHaveProperty("requires");
    const both = ids((text) =>
      text
        .replace("- id: workshop", "- id: workshop\n    requires: [waiting, arrival]")
        .replace("{ id: your", "{ id: your"),
    );
    expect(both.slice(2)).toEqual([
      ["who-does-what", ["first-minute", "waiting"]],
      ["make-it-right", ["first-minute", "waiting"]],
      ["your-workplace", ["first-minute", "waiting", "make-it-right"]],
    ]);
  });

  it("carries with a requirement the ids that the lesson had before: what was finished stays finished", () => {
    const former = ["es", "ca"].map((lang): [string, string] => {
      const path = `modules/workshop/make-it-right.${lang}.md`;
      return [path, (demo.files.get(path) ?? "").replace("---\n", "---\naliases: [mend-it, old-one]\n")];
    });
    const { lessons } = compiled(undefined, former);
    expect(lessons.find(({ id }) => id === "your-workplace")?.requires).toEqual([
      ["make-it-right", "mend-it", "old-one"],
    ]);
  });

  it("has routes with their titles, what is mixed, and the version", () => {
    const { version, mix, routes } = course.index;
    expect({ version, mix }).toEqual({ version: "2026.11", mix: [["who-does-what", "make-it-right"]] });
    expect(routes).toMatchObject([
      {
        id: "first-day",
        lessons: ["first-minute", "make-it-right"],
        in: { es: { title: "Tu primer día en el taller" }, ca: { title: "El teu primer dia al taller" } },
      },
    ]);
    expect(course.index.about.es).not.toHaveProperty("routes");
  });

  it("says whose the course is, with the logo's size, and a style sheet of its colours that changes with them", () => {
    const { brand } = course.index;
    expect(brand).toMatchObject({ name: "Taller Pedal", logo: { width: 40, height: 40 } });
    expect(course.images.get("logo.svg")).toBe(brand?.logo?.file);
    expect(brand?.signatory).toEqual({
      name: "Remei Bosch",
      role: { es: "Encargada del taller", ca: "Encarregada del taller" },
    });
    expect(course.files.get(brand?.style ?? "")).toContain("--brand:#1f4e79");
    const other = compiled((text) => text.replace("#1f4e79", "#7a1f4b")).index;
    expect(other.brand?.style).not.toBe(brand?.style);
    expect(other.rev).not.toBe(course.index.rev);
  });

  it("has nothing of it where course.yaml says nothing", () => {
    const plain = compiled((text) => text.replace(/^(?:version|mix|test):.*$/gmu, "").replace(/^brand:[\s\S]*$/mu, ""));
    for (const key of ["version", "mix", "brand"]) expect(plain.index).not.toHaveProperty(key);
  });
});
