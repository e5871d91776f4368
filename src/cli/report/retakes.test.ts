import { describe, expect, it } from "vitest";
import type { Bank, BankItem } from "../../course/bank.ts";
import type { Level } from "../../course/plan.ts";
import type { CourseIndex } from "../../course/types.ts";
import { retakesOf, retakesText } from "./retakes.ts";

function course(
  banks: Readonly<Record<string, readonly Level[]>>,
  plan: { test?: number; exam?: CourseIndex["exam"] },
) {
  const item = (module: string, level: Level, at: number) =>
    ({ id: `${module}-${at}`, level, objective: { lesson: module, id: at === 0 ? "rare" : "common" } }) as BankItem;
  const emitted = Object.entries(banks).map(([module, levels]): readonly [string, Bank] => [
    `banks/${module}`,
    { module, lang: "es", items: levels.map((level, at) => item(module, level, at)) },
  ]);
  const modules = Object.keys(banks).map((id) => ({
    id,
    lessons: [id],
    minutes: 1,
    in: { es: { title: id, file: id, bank: `banks/${id}` } },
    ...(plan.test && { test: { items: plan.test, pass: 80 } }),
  }));
  const languages = [{ code: "es", dir: "ltr" as const }];
  const rest = { id: "c", rev: "r", pass: 80, skills: [], about: {}, activities: 0, references: {} };
  return retakesOf({ ...rest, languages, modules, ...(plan.exam && { exam: plan.exam }) }, new Map(emitted));
}

const apply = (count: number) => Array.from({ length: count }, (): Level => "apply");

describe("how often a test can be taken", () => {
  it("is as often as the bank holds whole tests, and what comes again is counted", () => {
    expect(course({ a: apply(8) }, { test: 3 })).toMatchObject([{ id: "a", items: 3, bank: 8, papers: 2, again: 1 }]);
    expect(course({ a: apply(9) }, { test: 3 })).toMatchObject([{ papers: 3, again: 3 }]);
  });

  it("tells which level runs out first, where there are questions enough of the others", () => {
    const [exam] = course(
      { a: ["recall", "recall", ...apply(20)] },
      { exam: { items: 4, pass: 75, levels: { recall: 25, apply: 75 } } },
    );
    expect(exam).toMatchObject({ id: "exam", papers: 2, again: 1, scarce: { levels: ["recall"], modules: ["a"] } });
  });

  it("tells on which objective there are fewest questions", () => {
    expect(course({ a: apply(5) }, { test: 2 })[0]?.scarce).toMatchObject({ objective: "a/rare", questions: 1 });
  });

  it("says nothing of a course without tests, and of one with them a line each", () => {
    expect(retakesText(course({ a: apply(5) }, {}))).toBe("");
    const text = retakesText(course({ a: apply(8), longer: apply(3) }, { test: 3, exam: { items: 6, pass: 75 } }));
    expect(text.split("\n")).toEqual([
      "Tests, and the exam, before a question comes again:",
      "  a       2 of 3 from 8; the next repeats 1, first apply; fewest on a/rare: 1",
      "  longer  1 of 3 from 3; the next repeats 3, first apply; fewest on longer/rare: 1",
      expect.stringMatching(/^ {2}exam {4}1 of 6 from 11; the next repeats \d, first apply of longer; fewest on/),
    ]);
  });
});
