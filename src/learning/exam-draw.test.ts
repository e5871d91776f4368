import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import manifest from "../../content/course.yaml?raw";
import type { Level } from "../course/plan.ts";
import { type DrawPlan, draw } from "./exam-draw.ts";
import { type DrawItem, levels, type Stock } from "./exam-levels.ts";

const soak = process.env.SOAK !== undefined;

interface InCourse extends DrawItem {
  readonly module: string;
}

/** The banks of the course that we ship, as far as a draw needs them. */
const course = parse(manifest) as {
  readonly modules: readonly { readonly id: string; readonly lessons: readonly unknown[] }[];
  readonly exam: { readonly items: number; readonly levels: Readonly<Record<Level, number>> };
};
const texts = import.meta.glob<string>("../../content/modules/*/bank.es.md", {
  query: "?raw",
  import: "default",
  eager: true,
});
const shipped = course.modules.map(({ id: module, lessons }): Stock<InCourse> => {
  const heads = (texts[`../../content/modules/${module}/bank.es.md`] ?? "").matchAll(/^:::\w+\{(.*)\}$/gm);
  const items = [...heads].map(([, head = ""]): InCourse => {
    const [lesson = "", objective = ""] = (/objective=(\S+)/.exec(head)?.[1] ?? "").split("/");
    const level = /level=(\w+)/.exec(head)?.[1] as Level;
    return { module, id: /#([\w-]+)/.exec(head)?.[1] ?? "", level, objective: { lesson, id: objective } };
  });
  return { lessons: lessons.length, items };
});

const examOf = (seed: string, shown = new Map<string, number>()): DrawPlan<InCourse> => ({
  seed,
  stocks: shipped,
  count: course.exam.items,
  levels: course.exam.levels,
  shown,
});
const countBy = <Each>(list: readonly Each[], key: (each: Each) => string) => {
  const counts = new Map<string, number>();
  for (const each of list) counts.set(key(each), (counts.get(key(each)) ?? 0) + 1);
  return counts;
};
const idsOf = (items: readonly DrawItem[]) => items.map(({ id }) => id);
const available = shipped.flatMap(({ items }) => items);

describe("The final exam of the course that we ship", () => {
  const papers = Array.from({ length: 10_000 }, (_, seed) => draw(examOf(`seed ${seed}`)));

  it("asks, over 10,000 seeds, as many items as the blueprint says, none twice", () => {
    for (const paper of papers) {
      expect(paper.length).toBe(40);
      expect(new Set(idsOf(paper)).size).toBe(40);
    }
  });

  it("asks at least three items of every module in each of them", () => {
    for (const paper of papers) {
      const counts = countBy(paper, ({ module }) => module);
      expect([...counts.keys()].length).toBe(course.modules.length);
      expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(3);
    }
  });

  it("has the blueprint's shares of levels in each of them", () => {
    const wanted = levels.map((level) => (course.exam.levels[level] * 40) / 100);
    for (const paper of papers) {
      const counts = countBy(paper, ({ level }) => level);
      expect(levels.map((level) => counts.get(level))).toEqual(wanted);
    }
  });

  it("draws every item of every bank sometimes", () => {
    const drawn = countBy(papers.flat(), ({ id }) => id);
    expect(available.filter(({ id }) => !drawn.has(id))).toEqual([]);
  });

  it("does not ask one objective again where another of the same choice has not been asked", () => {
    const pairs = papers.map((paper) => Math.max(...countBy(paper, ({ objective }) => objective.id).values()));
    expect(pairs.filter((most) => most > 3).length).toBeLessThan(papers.length / 100);
  });

  it("asks nothing again, the second time, that its blueprint does not force it to", () => {
    for (const [n, first] of papers.slice(0, soak ? 2_000 : 200).entries()) {
      const second = draw(examOf(`again ${n}`, new Map(idsOf(first).map((id) => [id, 1_000]))));
      const forced = second.filter(({ id }) => idsOf(first).includes(id));
      // Modules of eight items, of which three or four are asked, and fourteen items of the first level: all can change.
      expect(forced).toEqual([]);
    }
  });
});

describe("A draw", () => {
  const item = fc.record({
    level: fc.constantFrom(...levels),
    lesson: fc.constantFrom("a", "b", "c"),
    objective: fc.constantFrom("x", "y"),
  });
  const stocks = fc
    .array(fc.record({ lessons: fc.integer({ min: 1, max: 6 }), items: fc.array(item, { maxLength: 14 }) }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((all) =>
      all.map(({ lessons, items }, module) => ({
        lessons,
        items: items.map(({ level, lesson, objective }, n) => ({
          ...{ id: `${module}-${n}`, module, level },
          objective: { lesson: `${module}${lesson}`, id: objective },
        })),
      })),
    );
  const shares = fc.constantFrom(
    undefined,
    { recall: 25, understand: 25, apply: 25, analyse: 25 },
    { apply: 100 },
    { recall: 15, understand: 20, apply: 45, analyse: 20 },
  );
  const plan = fc.record({ seed: fc.string(), stocks, count: fc.integer({ min: 1, max: 40 }), levels: shares });
  const runs = { numRuns: soak ? 2_000 : 200 };

  it("is as long as was asked, or as there are items, and holds none twice", () =>
    fc.assert(
      fc.property(plan, (given) => {
        const paper = draw(given);
        const all = given.stocks.flatMap(({ items }) => items).length;
        expect(paper.length).toBe(Math.min(given.count, all));
        expect(new Set(idsOf(paper)).size).toBe(paper.length);
      }),
      runs,
    ));

  it("is the same for the same seed, in whatever order the banks list their items", () =>
    fc.assert(
      fc.property(plan, (given) => {
        const turned = given.stocks.map(({ lessons, items }) => ({ lessons, items: [...items].reverse() }));
        expect(idsOf(draw({ ...given, stocks: turned }))).toEqual(idsOf(draw(given)));
      }),
      runs,
    ));

  it("has three of each module where there are three and room for them", () =>
    fc.assert(
      fc.property(plan, (given) => {
        const counts = countBy(draw(given), ({ module }) => String(module));
        if (given.count < 3 * given.stocks.length) return;
        for (const [module, { items }] of given.stocks.entries())
          expect(counts.get(String(module)) ?? 0).toBeGreaterThanOrEqual(Math.min(3, items.length));
      }),
      runs,
    ));

  it("is as near to the levels' shares as the modules' numbers allow, however small the banks", () =>
    fc.assert(
      fc.property(plan, (given) => {
        if (given.levels === undefined) return;
        const paper = draw(given);
        const share = given.levels as Partial<Record<Level, number>>;
        const counts = countBy(paper, ({ level }) => level);
        const off = (level: Level) => (counts.get(level) ?? 0) - ((share[level] ?? 0) * paper.length) / 100;
        // No exchange of two items of one module brings two levels nearer.
        for (const out of paper) {
          for (const into of given.stocks[out.module]?.items ?? []) {
            if (paper.some(({ id }) => id === into.id) || into.level === out.level) continue;
            expect(off(out.level) - off(into.level)).toBeLessThan(2);
          }
        }
      }),
      runs,
    ));

  it("takes what nobody has seen before what was shown, and of that what was shown longest ago", () =>
    fc.assert(
      fc.property(plan, fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 70, maxLength: 70 }), (given, times) => {
        const all = given.stocks.flatMap(({ items }) => items);
        const shown = new Map(all.flatMap(({ id }, n) => (n % 2 === 0 ? [] : [[id, times[n] ?? 1] as const])));
        const paper = draw({ ...given, shown });
        const when = ({ id }: DrawItem) => shown.get(id) ?? 0;
        for (const out of paper) {
          for (const into of given.stocks[out.module]?.items ?? []) {
            if (paper.some(({ id }) => id === into.id) || into.level !== out.level) continue;
            expect(when(out)).toBeLessThanOrEqual(when(into));
          }
        }
      }),
      runs,
    ));

  it("changes a level of one module against another's rather than ask again what was shown", () => {
    const of = (id: string, module: string, level: Level) => ({ id, module, level, objective: { lesson: id, id } });
    const banks = [
      { lessons: 1, items: [of("a1", "a", "recall"), of("a2", "a", "apply")] },
      { lessons: 1, items: [of("b1", "b", "recall"), of("b2", "b", "apply")] },
    ];
    const half = { recall: 50, apply: 50 };
    const shown = new Map(["a1", "b2"].map((id) => [id, 1]));
    for (let n = 0; n < 20; n++)
      expect(idsOf(draw({ seed: `${n}`, stocks: banks, count: 2, levels: half, shown })).sort()).toEqual(["a2", "b1"]);
  });
});
