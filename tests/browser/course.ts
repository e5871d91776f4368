import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assignmentPages } from "../../src/app/more-pages.ts";
import type { CourseIndex, ExerciseBlock, Lesson, LessonRef, ModuleIndex } from "../../src/course/types.ts";
import { inline, textOf } from "../../src/exercises/text.ts";
import { ca } from "../../src/i18n/words/ca/index.ts";
import { es } from "../../src/i18n/words/es/index.ts";
import type { Words } from "../../src/i18n/words/shape.ts";
import { splitPrompt } from "../../src/player/exercise/prompt.ts";
import { words as home } from "../../src/player/home/words.ts";
import { words as lessonEnd } from "../../src/player/lesson/words.ts";
import { words as storage } from "../../src/player/surroundings/words.ts";
import { dist } from "./site.ts";

/** What the tested build holds: read from its own compiled course, so that no test knows this course's words. */

export type Lang = "es" | "ca";

export const languages = ["es", "ca"] as const;

/** The interface's words. */
export const words = { es: withOwn(es, "es"), ca: withOwn(ca, "ca") };

/** What parts of the player say that come after the first answer can be given stands with the parts. */
function withOwn({ player, ...others }: Words, lang: Lang) {
  const lesson = { ...player.lesson, ...lessonEnd.in[lang] };
  return { ...others, player: { ...player, lesson, home: home.in[lang], storage: storage.in[lang] } };
}

export const otherOf = (lang: Lang): Lang => (lang === "es" ? "ca" : "es");

export const nameOf = (lang: Lang) => new Intl.DisplayNames([lang], { type: "language" }).of(lang) ?? lang;

/** One lesson of the course, wherever it is. */
export interface LessonInCourse {
  readonly entry: LessonRef;
  readonly lesson: Lesson;
  /** Below the site's root: `es/…/`. */
  readonly path: string;
}

/** Reads the course of a built site. */
export function readCourse(folder: string) {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, "course", file), "utf8"));
  const courseIndex: CourseIndex = read("index.json");
  const modulesIn = (lang: Lang): readonly ModuleIndex[] =>
    courseIndex.modules.map(({ in: files }) => read(files[lang]?.file ?? ""));
  /** Every lesson in the order of the course. */
  const lessonsIn = (lang: Lang): readonly LessonInCourse[] =>
    modulesIn(lang).flatMap((module) =>
      module.lessons.map((entry) => ({ entry, lesson: read(entry.file), path: `${lang}/${module.id}/${entry.id}/` })),
    );
  return { courseIndex, modulesIn, lessonsIn };
}

export const { courseIndex, modulesIn, lessonsIn } = readCourse(dist);

export function firstLesson(lang: Lang): LessonInCourse {
  const [first] = lessonsIn(lang);
  if (first === undefined) throw new Error("The course has no lesson");
  return first;
}

/** Every page of the course in a language, below the site's root. */
export function pagesIn(lang: Lang): readonly string[] {
  const modules = courseIndex.modules.map(({ id }) => `${lang}/${id}/`);
  const notebook = courseIndex.activities > 0 ? [`${lang}/notebook/`] : [];
  const { glossary, sources } = courseIndex.references[lang] ?? {};
  const references = [...(glossary ? [`${lang}/glossary/`] : []), ...(sources ? [`${lang}/sources/`] : [])];
  const learning = ["review", "search", "handouts", "certificate", "verify", ...(courseIndex.exam ? ["exam"] : [])];
  const own = learning.map((name) => `${lang}/${name}/`);
  const device = [`${lang}/settings/`, `${lang}/privacy/`];
  const tests = courseIndex.modules.flatMap(({ id, test }) => (test === undefined ? [] : [`${lang}/${id}/test/`]));
  const lessons = lessonsIn(lang).map(({ path }) => path);
  const asked = assignmentPages(lang, lang).map(({ path }) => path.slice(1));
  return [`${lang}/`, ...notebook, ...own, ...asked, ...references, ...device, ...modules, ...tests, ...lessons];
}

export const allPages: readonly { readonly lang: Lang; readonly path: string }[] = languages.flatMap((lang) =>
  pagesIn(lang).map((path) => ({ lang, path })),
);

/** Whether everything is to be looked at, however long it takes. Otherwise what is the same for many pages is seen on some. */
export const soak = process.env.SOAK !== undefined;

/** Every so many of a list, from the first on; in the soak all. */
export const oneIn = <Each>(every: number, list: readonly Each[], from = 0): readonly Each[] =>
  soak ? list : list.filter((_, at) => at % every === from % every);

/**
 * The languages in which something is tried whose words are all that differs between them: in the soak both, otherwise one of
 * them by turns, so that among all that is tried each is used as often.
 */
export const byTurns = (turn: Lang): readonly Lang[] => (soak ? languages : [turn]);

/** Whether it is looked at by day on a desk, in Spanish, or by night on a phone, in Catalan. */
export type Turn = "day" | "night";

/**
 * Whether a page is looked at in this language, on this device and in this light: in the soak in all, otherwise in its turn.
 * Pages take turns, so that among them each language, device and light is met as often.
 */
export const isLookedAt = (turn: Turn, lang: Lang, device: "phone" | "desktop", light: "light" | "dark") =>
  soak ||
  (turn === "day"
    ? lang === "es" && device === "desktop" && light === "light"
    : lang === "ca" && device === "phone" && light === "dark");

/** What a lesson is made of: kinds of exercise, and figures, activities, callouts, whose kinds the demo course and the gallery have. */
const madeOf = ({ lesson }: LessonInCourse) =>
  lesson.blocks.map((block) => (block.type === "exercise" ? block.kind : block.type));

/**
 * Lessons that together hold all that the course's lessons are made of, for what does not depend on their words; the
 * first of the course is one of them. In a soak they are all.
 */
export function sampleIn(lang: Lang): readonly LessonInCourse[] {
  const all = lessonsIn(lang);
  const seen = new Set<string>();
  const news = (each: LessonInCourse) => new Set(madeOf(each).filter((part) => !seen.has(part))).size;
  const sample: LessonInCourse[] = [];
  for (let next = all[0]; next !== undefined && news(next) > 0; ) {
    sample.push(next);
    for (const part of madeOf(next)) seen.add(part);
    next = all.reduce((best, each) => (news(each) > news(best) ? each : best));
  }
  return soak ? all : sample;
}

/** The pages of the course, but of its lessons and modules only some. */
export const somePages: readonly { readonly lang: Lang; readonly path: string }[] = languages.flatMap((lang) => {
  const [first, ...modules] = courseIndex.modules.map(({ id }) => `${lang}/${id}/`);
  const sample = sampleIn(lang).map(({ path }) => path);
  const left = lessonsIn(lang).filter(({ path }) => !sample.includes(path));
  const others = modules.flatMap((path) => [path, `${path}test/`]);
  const out = new Set([...(soak || first === undefined ? [] : others), ...left.map(({ path }) => path)]);
  return pagesIn(lang).flatMap((path) => (out.has(path) ? [] : [{ lang, path }]));
});

/** One page of each sort, for what is the same on all of them. */
export function pageOfEachSort(lang: Lang) {
  const module = courseIndex.modules[0]?.id ?? "";
  return { home: `${lang}/`, module: `${lang}/${module}/`, lesson: firstLesson(lang).path };
}

export function exercisesOf(lesson: Lesson): readonly ExerciseBlock[] {
  return lesson.blocks.filter((block) => block.type === "exercise");
}

/** The lesson's first exercise of a kind. */
export function exerciseOf(lesson: Lesson, kind: string): ExerciseBlock {
  const found = exercisesOf(lesson).find((block) => block.kind === kind);
  if (found === undefined) throw new Error(`No ${kind} in ${lesson.id}`);
  return found;
}

/** The same exercise in another language's lesson. */
export function sameIn(lesson: Lesson, { id }: ExerciseBlock): ExerciseBlock {
  const found = exercisesOf(lesson).find((block) => block.id === id);
  if (found === undefined) throw new Error(`No ${id} in ${lesson.lang}`);
  return found;
}

/** The question, which names its card. */
export const questionOf = (block: ExerciseBlock) => textOf(splitPrompt(block.prompt).question);

/** Words of a part or an option, as they are read. */
export const said = (prose: Parameters<typeof textOf>[0]) => textOf(inline(prose));

/** Fills the places of one of the interface's sentences. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}

/** A share as the interface writes it: «80 %». */
export const percent = (lang: Lang, share: number) =>
  new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: 0 }).format(share);
