import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router";
import { partOf } from "../course/part.ts";
import { memorySource } from "../course/source.ts";
import type { CourseIndex, Lesson, ModuleIndex } from "../course/types.ts";
import { createI18n, type InterfaceLang, interfaceLang, loadWords } from "../i18n/i18n.ts";
import { propertiesIn } from "../packaging/prose-links.ts";
import { words as certificateWords } from "../player/certificate/words.ts";
import { words as examWords } from "../player/exam/words.ts";
import { words as glossaryWords } from "../player/glossary/words.ts";
import { words as handoutsWords } from "../player/handouts/words.ts";
import { blocksFirst, codeOf } from "../player/lesson/code.ts";
import { untitledKinds } from "../player/notebook/untitled-kinds.ts";
import { words as notebookWords } from "../player/notebook/words.ts";
import { words as privacyWords } from "../player/privacy/words.ts";
import { words as reviewWords } from "../player/review/words.ts";
import { words as searchWords } from "../player/search/words.ts";
import { words as settingsWords } from "../player/settings/words.ts";
import { windowTitle } from "../player/shell/Frame.tsx";
import { words as sourcesWords } from "../player/sources/words.ts";
import { createProgressStore } from "../state/progress-store.ts";
import { createSettingsStore } from "../state/settings-store.ts";
import { homePath, lessonPath, modulePath, ownPath, testPath } from "../ui/address.ts";
import { createApp } from "./create-app.tsx";
import { assignmentPages } from "./more-pages.ts";

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
    const home = ["src/player/home/HomeScreen.tsx"];
    await page(homePath(lang), about?.title ?? "", about?.summary ?? "", moduleFiles, { modules: home, first: true });
    const t = await wordsIn(words);
    // Also where nothing can be made any more: what was made before stays where it was.
    const all = await Promise.all(moduleFiles.map((file) => source.module(file)));
    const notebook = notebookWords.in[words].description;
    const modules = notebookModules(all);
    await page(ownPath(lang, "notebook"), t("player.nav.notebook"), notebook, moduleFiles, { modules });
    for (const { name, description, module } of devicePages(words)) {
      await page(ownPath(lang, name), t(`player.nav.${name}`), description, [], { modules: [module] });
    }
    for (const { path, title, description, module } of assignmentPages(lang, words)) {
      await page(path, title, description, moduleFiles, { modules: [module] });
    }
    for (const { name, title, description, module } of learningPages(words)) {
      if (name === "exam" && index.exam === undefined) continue;
      await page(ownPath(lang, name), title, description, moduleFiles, { modules: [module] });
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
        await page(testPath(lang, module.id), title, own.testDescription, [file], { modules: test });
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

/** The code of the page of things made: its own, and that of the kinds which name activities. */
function notebookModules(modules: readonly ModuleIndex[]): readonly string[] {
  const kinds = untitledKinds(modules).map((kind) => `src/activities/${kind}/kind.ts`);
  return ["src/player/notebook/NotebookScreen.tsx", ...kinds];
}

/** The pages of what is gathered from the course: what each says of itself, and its code. */
function referencePages(words: InterfaceLang) {
  const glossary = glossaryWords.in[words].description;
  const sources = sourcesWords.in[words].description;
  return [
    { name: "glossary", description: glossary, module: "src/player/glossary/GlossaryScreen.tsx" },
    { name: "sources", description: sources, module: "src/player/sources/SourcesScreen.tsx" },
  ] as const;
}

/** The pages of what is kept on the device: what each says of itself, and its code. */
function devicePages(words: InterfaceLang) {
  const settings = settingsWords.in[words].description;
  const privacy = privacyWords.in[words].description;
  return [
    { name: "settings", description: settings, module: "src/player/settings/SettingsScreen.tsx" },
    { name: "privacy", description: privacy, module: "src/player/privacy/PrivacyScreen.tsx" },
  ] as const;
}

/** The pages of what lessons are for: what each is called, what it says of itself, and its code. */
function learningPages(words: InterfaceLang) {
  const [review, exam, certificate, search, handouts] = [
    reviewWords.in[words],
    examWords.in[words],
    certificateWords.in[words],
    searchWords.in[words],
    handoutsWords.in[words],
  ];
  return [
    { name: "review", ...titled(review), module: "src/player/review/ReviewScreen.tsx" },
    { name: "exam", ...titled(exam), module: "src/player/exam/ExamScreen.tsx" },
    { name: "certificate", ...titled(certificate), module: "src/player/certificate/CertificateScreen.tsx" },
    {
      name: "verify",
      title: certificate.verifyTitle,
      description: certificate.verifyDescription,
      module: "src/player/certificate/VerifyScreen.tsx",
    },
    { name: "search", ...titled(search), module: "src/player/search/SearchScreen.tsx" },
    { name: "handouts", ...titled(handouts), module: "src/player/handouts/HandoutsScreen.tsx" },
  ] as const;
}

const titled = ({ title, description }: { readonly title: string; readonly description: string }) => ({
  title,
  description,
});

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
