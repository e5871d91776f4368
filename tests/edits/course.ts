import type { ContentInput } from "../../src/compiler/input.ts";
import { bodyOf, type Kind } from "./kinds.ts";

/**
 * A small course as its authors have it: modules, lessons, exercises and activities in two languages, which edits change in
 * place. `written` is its Markdown. Whatever must be known of it to say what a learner keeps is here, not taken from the
 * compiler.
 */

export const langs = ["es", "ca"] as const;
export type Lang = (typeof langs)[number];

/** Words in each language. */
export type Words = Record<Lang, string>;

export interface Part {
  words: Words;
  /** Why it is right or wrong. */
  why: Words;
}

export interface Item {
  readonly id: string;
  readonly kind: Kind;
  rev: number;
  fixed: boolean;
  prompt: Words;
  hints: Words[];
  parts: Part[];
  /** What is right, by the kind. */
  key: number[];
}

export interface Activity {
  readonly id: string;
  readonly kind: "table" | "script" | "commitment";
  title: Words | undefined;
  prompt: Words;
  rows: Words[];
}

export type Block = { readonly item: Item } | { readonly activity: Activity } | { readonly prose: Words };

export interface Lesson {
  /** Stays when the lesson gets another id. */
  readonly uid: number;
  id: string;
  aliases: string[];
  title: Words;
  blocks: Block[];
  /** The uid of a lesson that it links to, wherever that is. */
  next: number | undefined;
}

export interface Module {
  id: string;
  title: Words;
  lessons: Lesson[];
}

export interface Course {
  title: Words;
  modules: Module[];
  /** Taken out by an edit; another may bring them back. */
  removed: Item[];
  /** How many ids and words were given out, so that none is given twice. */
  made: number;
}

export const lessonsOf = (course: Course): Lesson[] => course.modules.flatMap(({ lessons }) => lessons);

export const itemsOf = (lesson: Lesson): Item[] => lesson.blocks.flatMap((each) => ("item" in each ? [each.item] : []));

export const activitiesOf = (lesson: Lesson): Activity[] =>
  lesson.blocks.flatMap((each) => ("activity" in each ? [each.activity] : []));

/** The course as its files. */
export function written(course: Course): ContentInput {
  const files = new Map<string, string>();
  const modules = course.modules.map(({ id, lessons }) => ({ id, lessons: lessons.map((lesson) => lesson.id) }));
  files.set(
    "course.yaml",
    `id: edited\nlanguages: [${langs.join(", ")}]\npass: 80\nmodules: ${JSON.stringify(modules)}\n`,
  );
  for (const lang of langs) {
    files.set(`course.${lang}.md`, page(course.title[lang], ["summary: x"], ["Un curso."]));
    for (const module of course.modules) {
      const folder = `modules/${module.id}`;
      files.set(`${folder}/module.${lang}.md`, page(module.title[lang], ["summary: x"], ["Por esto."]));
      for (const lesson of module.lessons) {
        files.set(`${folder}/${lesson.id}.${lang}.md`, lessonText(course, module, lesson, lang));
      }
    }
  }
  return { files, images: new Map() };
}

function page(title: string, front: readonly string[], body: readonly string[]): string {
  return ["---", `title: ${title}`, ...front, "---", "", ...body, ""].join("\n");
}

function lessonText(course: Course, module: Module, lesson: Lesson, lang: Lang): string {
  const front = [
    "summary: x",
    "minutes: 5",
    ...(lesson.aliases.length > 0 ? [`aliases: [${lesson.aliases.join(", ")}]`] : []),
    "objectives:",
    "  - id: aim",
    "    text: Hacer algo",
  ];
  const blocks = lesson.blocks.flatMap((block) => [...blockText(block, lang), ""]);
  return page(lesson.title[lang], front, ["## Uno", "", ...blocks, ...linkTo(course, module, lesson.next, lang)]);
}

function linkTo(course: Course, from: Module, uid: number | undefined, lang: Lang): string[] {
  for (const { id, lessons } of course.modules) {
    const lesson = lessons.find((each) => each.uid === uid);
    if (lesson === undefined) continue;
    const file = `${lesson.id}.${lang}.md`;
    return [`Sigue con [otra](${id === from.id ? file : `../${id}/${file}`}).`];
  }
  return ["Nada más."];
}

function blockText(block: Block, lang: Lang): string[] {
  if ("prose" in block) return [block.prose[lang]];
  if ("item" in block) {
    const { item } = block;
    const { attributes, lines, fence } = bodyOf(item, lang);
    const rev = item.rev > 1 ? ` rev=${item.rev}` : "";
    const head = `{#${item.id} objective=aim${rev}${attributes}${item.fixed ? " fixed" : ""}}`;
    const hints = item.hints.flatMap((hint) => [`::hint[${hint[lang]}]{cost=0.1}`, ""]);
    return [`${fence}${item.kind}${head}`, item.prompt[lang], "", ...hints, ...lines, fence];
  }
  const { id, kind, title, prompt, rows } = block.activity;
  const head = `{#${id} kind=${kind}${title === undefined ? "" : ` title="${title[lang]}"`}}`;
  return [`:::activity${head}`, prompt[lang], "", ...rowsText(kind, rows, lang), ":::"];
}

function rowsText(kind: Activity["kind"], rows: readonly Words[], lang: Lang): string[] {
  switch (kind) {
    case "table":
      return ["| A | B | C |", "| --- | --- | --- |", ...rows.map((row) => `| ${row[lang]} |  |  |`)];
    case "script":
      return rows.flatMap((row, at) => [`${at + 1}. ${row[lang]}`, "   > Para esto."]);
    case "commitment":
      return rows.map((row) => `- ${row[lang]}`);
  }
}
