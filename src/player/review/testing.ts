import type { Bank } from "../../course/bank.ts";
import type { CourseIndex, ExerciseBlock, ItemRef, Lesson, ModuleIndex } from "../../course/types.ts";
import { prose } from "../../exercises/testing/prose.ts";
import type { Answered } from "../../learning/events/answered.ts";
import { answeredEvent, testId } from "../../learning/testing.ts";
import { courseFiles } from "../testing.tsx";

const langs = ["es", "ca"] as const;
const DAY = 86_400_000;

/** Noon in Madrid of the day that tests call today: the first of June 2026. */
export const TODAY = Date.UTC(2026, 5, 1, 10);

function question(lang: "es" | "ca", lesson: string, id: string): ExerciseBlock & { readonly level: "apply" } {
  const [right, wrong] = lang === "es" ? ["Bien", "Mal"] : ["Bé", "Malament"];
  return {
    type: "exercise",
    kind: "single",
    id,
    objective: { lesson, id: "x" },
    level: "apply",
    shape: "s",
    text: `text-${lang}`,
    prompt: prose(`${lang === "es" ? "¿Qué haces en" : "Què fas a"} ${id}?`),
    hints: [],
    fixed: true,
    item: {
      key: 0,
      options: [right, wrong].map((text = "") => ({ prose: prose(text), feedback: prose(`${text}, ${id}.`) })),
    },
  };
}

/** A course of one module with lessons of single choices, by lesson, and a bank of others that test the first lesson. */
export function reviewFiles(lessons: Readonly<Record<string, readonly string[]>>, bank: readonly string[] = []) {
  const blocks = (lang: "es" | "ca") => (lesson: string) =>
    (lessons[lesson] ?? []).map((id) => question(lang, lesson, id));
  const names = Object.keys(lessons);
  const files = courseFiles(
    Object.fromEntries(names.map((name) => [name, { es: blocks("es")(name), ca: blocks("ca")(name) }])),
  );
  const read = <Value>(file: string) => JSON.parse(files.get(file) ?? "") as Value;
  for (const lang of langs) {
    const module = read<ModuleIndex>(`work.${lang}.json`);
    const refs = module.lessons.map((lesson) => ({
      ...lesson,
      objectives: [{ id: "x", skill: "listen", text: `To do ${lesson.id} (${lang})` }],
      items: (lessons[lesson.id] ?? []).map(
        (id): ItemRef => ({ id, kind: "single", shape: "s", scored: true, objective: { lesson: lesson.id, id: "x" } }),
      ),
    }));
    files.set(`work.${lang}.json`, JSON.stringify({ ...module, lessons: refs }));
    const items = bank.map((id) => question(lang, names[0] ?? "", id));
    files.set(`bank.${lang}.json`, JSON.stringify({ module: "work", lang, items } satisfies Bank));
  }
  const index = read<CourseIndex>("index.json");
  const modules = index.modules.map((module) => ({
    ...module,
    in: Object.fromEntries(langs.map((lang) => [lang, { ...module.in[lang], bank: `bank.${lang}.json` }])),
  }));
  const named = { es: "Escuchar", ca: "Escoltar" };
  const about = Object.fromEntries(
    langs.map((lang) => [lang, { ...index.about[lang], skills: { listen: named[lang] } }]),
  );
  files.set("index.json", JSON.stringify({ ...index, modules, about, skills: ["listen"] }));
  return files;
}

/** The lesson's file as it is, without one of its items. */
export function withoutItem(files: Map<string, string>, lesson: string, item: string): void {
  for (const lang of langs) {
    const file = `${lesson}.${lang}.json`;
    const whole = JSON.parse(files.get(file) ?? "") as Lesson;
    const blocks = whole.blocks.filter((block) => block.type !== "exercise" || block.id !== item);
    files.set(file, JSON.stringify({ ...whole, blocks }));
  }
}

type Given = Partial<Pick<Answered["data"], "sure" | "during">> & {
  readonly right?: boolean;
  readonly lesson?: string;
};

/** An answer so many days ago, right unless told otherwise. */
export function daysAgo(days: number, item: string, given: Given = {}): Answered {
  const { right = true, lesson = "first", ...data } = given;
  const n = 1_000 - days * 10 + item.charCodeAt(0) * 100_000;
  const event = answeredEvent({
    ...{ n, at: TODAY - days * DAY, item, shape: "s", lesson, answer: right ? 0 : 1 },
    points: right ? 1 : 0,
  });
  return { ...event, id: testId(n), data: { ...event.data, ...data } };
}
