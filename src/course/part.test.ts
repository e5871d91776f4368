import { describe, expect, it } from "vitest";
import { knows, moduleNumber, partOf } from "./part.ts";
import type { CourseIndex, ModuleRef } from "./types.ts";

const prose = { type: "root" as const, children: [{ type: "text" as const, value: "Long" }] };
const courseOf = (count: number): CourseIndex => ({
  id: "a-course",
  rev: "a-rev",
  pass: 80,
  languages: [{ code: "es", dir: "ltr" }],
  skills: ["listen"],
  about: { es: { title: "A course", summary: "Short", prose, skills: { listen: "Listening" } } },
  activities: 3,
  gathered: { es: "gathered.json" },
  references: { es: { glossary: "glossary.json" } },
  modules: Array.from(
    { length: count },
    (_, n): ModuleRef => ({
      id: `m${n}`,
      lessons: [`l${n}`],
      minutes: 5,
      in: { es: { title: `M ${n}`, file: `m${n}.json` } },
    }),
  ),
  exam: { items: 4, pass: 75, requires: Array.from({ length: count }, (_, n) => [`l${n}`] as const) },
  routes: [{ id: "all", lessons: Array.from({ length: count }, (_, n) => `l${n}`), in: {} }],
  mix: [Array.from({ length: count }, (_, n) => `l${n}`)],
});
const ids = ({ modules }: CourseIndex) => modules.map(({ id }) => id);

describe("a part of the root index", () => {
  it("has the module, the next and those that it leads to, in the order of the course", () => {
    expect(ids(partOf(courseOf(20), "m10", new Set(["l3", "l17", "elsewhere"])))).toEqual(["m3", "m10", "m11", "m17"]);
    expect(ids(partOf(courseOf(3), "m2", new Set()))).toEqual(["m2"]);
    expect(() => partOf(courseOf(3), "m3", new Set())).toThrow(RangeError);
  });

  it("is as small in a large course as in a small one", () => {
    const size = (count: number) => JSON.stringify(partOf(courseOf(count), "m1", new Set(["l0"]))).length;
    expect(size(1000)).toBe(size(3));
  });

  it("knows all of its module, whose number it gives, and of others only where they are", () => {
    const whole = courseOf(20);
    const part = partOf(whole, "m10", new Set(["l3"]));
    for (const index of [whole, part]) {
      expect(moduleNumber(index, "m10")).toBe(11);
      expect(knows(index, "m10")).toBe(true);
    }
    expect([knows(whole, "m3"), knows(part, "m3"), moduleNumber(whole, "m20")]).toEqual([true, false, 0]);
  });

  it("says of the course what every page shows, and not what only pages about the whole do", () => {
    const whole = courseOf(20);
    const { id, rev, pass, languages, references } = whole;
    const part = partOf(whole, "m10", new Set());
    expect(part).toMatchObject({ id, rev, pass, languages, references, skills: [], exam: { items: 4, pass: 75 } });
    expect(part.about.es?.title).toBe("A course");
    expect(JSON.stringify(part)).not.toMatch(/Long|Listening|routes|mix/);
  });
});
