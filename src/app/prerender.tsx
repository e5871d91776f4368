import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router";
import { partOf } from "../course/part.ts";
import { memorySource } from "../course/source.ts";
import type { CourseIndex, Lesson } from "../course/types.ts";
import { createI18n, type InterfaceLang, interfaceLang, loadWords } from "../i18n/i18n.ts";
import { propertiesIn } from "../packaging/prose-links.ts";
import { words as examWords } from "../player/exam/words.ts";
import { blocksFirst, codeOf } from "../player/lesson/code.ts";
import { words as notebookWords } from "../player/notebook/words.ts";
import { windowTitle } from "../player/shell/Frame.tsx";
import { createProgressStore } from "../state/progress-store.ts";
import { createSettingsStore } from "../state/settings-store.ts";
import { homePath, lessonPath, modulePath, ownPath, testPath } from "../ui/address.ts";
import { createApp } from "./create-app.tsx";
import { assignmentPages } from "./more-pages.ts";
import { devicePages, learningPages, notebookModules, referencePages } from "./own-pages.ts";

/** A page of the site as it is before any JavaScript. */
export interface RenderedPage {
  /** Below the site's root: `/es/…/`. */
  readonly path: string;
  readonly lang: string;
  /** Whose words the interface speaks there. */
  readonly words: string;
  readonly dir: "ltr" | "rtl";
  readonly title: string;
  readonly description: string;
  /** What is inside `#app`. */
  readonly body: string;
  /** What it brings of the root index, where it does not need the whole. */
  readonly part?: CourseIndex;
  /** Files of the course that it starts with, under the course's folder. */
  readonly data: readonly string[];
  /** Kinds of exercise and of figure whose code its first answer needs. */
  readonly kinds: readonly string[];
  readonly figures: readonly string[];
  /** Modules of the player that it needs besides, by their path in the project. */
  readonly modules: readonly string[];
  /** Whether people arrive at it from elsewhere: then nothing stands between its text and them. */
  readonly first: boolean;
}

/** What a page needs beside the frame. */
interface More {
  readonly part?: CourseIndex;
  readonly first?: true;
  readonly lesson?: Lesson;
  readonly modules?: readonly string[];
}

/** An old address of a lesson, and where it leads. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/** Every page of a course, from the files that the compiler emitted. */
export async function renderSite(files: ReadonlyMap<string, string>) {
  const source = memorySource(files);
  const index = await source.index();
  const codes = index.languages.map(({ code }) => code);
  const pages: RenderedPage[] = [];
  const moved: Moved[] = [];
  for (const { code: lang, dir } of index.languages) {
    const about = index.about[lang];
    const words = interfaceLang(lang, codes);
    const page = async (path: string, title: string, description: string, data: string[], more: More = {}) => {
      pages.push({
        path,
        lang,
        words,
        dir,
        title: windowTitle(title, about?.title),
        description,
        body: await renderPage(files, path, lang, more.part),
        ...(more.part && { part: more.part }),
        data,
        ...codeOf(blocksFirst(more.lesson?.blocks ?? [])),
        modules: more.modules ?? [],
        first: more.first ?? false,
      });
    };
    const moduleFiles = index.modules.flatMap((module) => module.in[lang]?.file ?? []);
    const gathered = index.gathered?.[lang];
    const whole = gathered === undefined ? moduleFiles : [gathered];
    const home = ["src/player/home/HomeScreen.tsx"];
    await page(homePath(lang), about?.title ?? "", about?.summary ?? "", whole, { modules: home, first: true });
    const t = await wordsIn(words);
    // Also where nothing can be made any more: what was made before stays where it was.
    const all = await Promise.all(moduleFiles.map((file) => source.module(file)));
    const notebook = notebookWords.in[words].description;
    const modules = notebookModules(all);
    await page(ownPath(lang, "notebook"), t("player.nav.notebook"), notebook, whole, { modules });
    for (const { name, description, module } of devicePages(words)) {
      await page(ownPath(lang, name), t(`player.nav.${name}`), description, [], { modules: [module] });
    }
    for (const { path, title, description, module } of assignmentPages(lang, words)) {
      await page(path, title, description, whole, { modules: [module] });
    }
    for (const { name, title, description, module } of learningPages(words)) {
      if (name === "exam" && index.exam === undefined) continue;
      await page(ownPath(lang, name), title, description, whole, { modules: [module] });
    }
    // Also where a course has none of it: then the page says so, and no other leads to it.
    for (const { name, description, module } of referencePages(words)) {
      const file = index.references[lang]?.[name];
      const data = file === undefined ? [] : [file];
      await page(ownPath(lang, name), t(`player.nav.${name}`), description, data, { modules: [module] });
    }
    for (const ref of index.modules) {
      const file = ref.in[lang]?.file;
      if (file === undefined) continue;
      const module = await source.module(file);
      const lessons = await Promise.all(module.lessons.map((entry) => source.lesson(entry.file)));
      const linked = [
        ...propertiesIn([module, lessons], "x-lesson", "to"),
        ...lessons.flatMap(({ reached }) => reached.map(({ lesson }) => lesson)),
      ];
      const part = partOf(index, module.id, new Set(linked));
      const shown = { modules: ["src/player/module/ModuleScreen.tsx"], part, first: true } as const;
      await page(modulePath(lang, module.id), module.title, module.summary, [file], shown);
      if (ref.test !== undefined) {
        const own = examWords.in[words];
        const test = ["src/player/exam/TestScreen.tsx"];
        const title = `${own.testTitle}: ${module.title}`;
        await page(testPath(lang, module.id), title, own.testDescription, whole, { modules: test });
      }
      for (const entry of module.lessons) {
        const path = lessonPath(lang, module.id, entry.id);
        const lesson = await source.lesson(entry.file);
        await page(path, entry.title, entry.summary, [file, entry.file], { lesson, part, first: true });
        moved.push(...entry.aliases.map((alias) => ({ from: lessonPath(lang, module.id, alias), to: path })));
      }
    }
  }
  return { index, pages, moved };
}

async function renderPage(
  files: ReadonlyMap<string, string>,
  path: string,
  lang: string,
  part: CourseIndex | undefined,
): Promise<string> {
  const never = () => {
    throw new Error("A page without a learner keeps nothing");
  };
  const app = createApp({
    router: (pages) => <StaticRouter location={path}>{pages}</StaticRouter>,
    source: memorySource(files, part),
    progress: createProgressStore({
      course: "",
      clock: { now: never, zone: never },
      random: { bytes: never, uint32: never },
    }),
    settings: createSettingsStore({ read: () => ({}), write: never, onForeign: () => () => {} }, () => {}),
    lang,
  });
  await app.prepare(path);
  const { failed } = app.course.getState();
  const [problem] = Object.entries(failed);
  if (problem !== undefined) throw new Error(`${path}: ${problem.join(": ")}`);
  return renderToString(app.page);
}

/** The interface's words in a language. */
async function wordsIn(lang: InterfaceLang) {
  const words = createI18n();
  await loadWords(words, lang);
  return words.getFixedT(lang, "words");
}

/** The words of the pages that stand outside the course, in each of its languages: by language code. */
export async function frameWords(index: CourseIndex) {
  const codes = index.languages.map(({ code }) => code);
  const byLang = new Map<string, { title: string; text: string; home: string; course: string; name: string }>();
  for (const lang of codes) {
    const t = await wordsIn(interfaceLang(lang, codes));
    byLang.set(lang, {
      title: t("player.notFound.title"),
      text: t("player.notFound.text"),
      home: t("player.notFound.home"),
      course: index.about[lang]?.title ?? "",
      name: new Intl.DisplayNames([lang], { type: "language" }).of(lang) ?? lang,
    });
  }
  return byLang;
}
