import type { Bank, BankItem } from "../../course/bank.ts";
import type { ExamBlueprint, TestBlueprint } from "../../course/plan.ts";
import type { CourseIndex, ModuleIndex, ModuleRef } from "../../course/types.ts";
import { prose } from "../../exercises/testing/prose.ts";
import { courseFiles } from "../testing.tsx";

const langs = ["es", "ca"] as const;
const letters = [..."abcdefghijkl"];

/** The options of every question of this course: the right one says so, since the tests have to find it. */
export const options = { es: ["Bien", "Mal", "Peor"], ca: ["Bé", "Malament", "Pitjor"] };

function question(lang: "es" | "ca", id: string): BankItem {
  const [right = "", ...others] = options[lang];
  return {
    type: "exercise",
    kind: "single",
    id,
    objective: { lesson: "first", id: letters.indexOf(id) % 2 === 0 ? "even" : "odd" },
    level: "apply",
    shape: "s",
    text: `text-${lang}`,
    prompt: prose(`${lang === "es" ? "¿Qué haces en" : "Què fas a"} ${id}?`),
    hints: [],
    fixed: true,
    item: {
      key: 0,
      options: [right, ...others].map((words) => ({ prose: prose(words), feedback: prose(`${words}, ${id}.`) })),
    },
  };
}

/** A course of one module, `work`, with a bank of twelve questions, a test and an exam. */
export function examFiles(test?: TestBlueprint, exam?: ExamBlueprint): Map<string, string> {
  const files = courseFiles({ first: { es: [], ca: [] }, second: { es: [], ca: [] } });
  const read = <Value>(file: string) => JSON.parse(files.get(file) ?? "") as Value;
  for (const lang of langs) {
    const bank: Bank = { module: "work", lang, items: letters.map((id) => question(lang, id)) };
    files.set(`bank.${lang}.json`, JSON.stringify(bank));
    const module = read<ModuleIndex>(`work.${lang}.json`);
    const objectives = ["even", "odd"].map((id) => ({ id, text: `${id} (${lang})` }));
    const lessons = module.lessons.map((lesson) => ({ ...lesson, objectives }));
    files.set(`work.${lang}.json`, JSON.stringify({ ...module, lessons }));
  }
  const index = read<CourseIndex>("index.json");
  const withBank = (module: ModuleRef): ModuleRef => ({
    ...module,
    in: Object.fromEntries(
      Object.entries(module.in).map(([lang, words]) => [lang, { ...words, bank: `bank.${lang}.json` }]),
    ),
    ...(test && { test }),
  });
  const whole: CourseIndex = { ...index, modules: index.modules.map(withBank), ...(exam && { exam }) };
  files.set("index.json", JSON.stringify(whole));
  return files;
}
