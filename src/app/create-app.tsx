import { type ReactNode, StrictMode } from "react";
import type { StoreApi } from "zustand/vanilla";
import type { CourseSource } from "../course/source.ts";
import type { Lesson } from "../course/types.ts";
import { createI18n, interfaceLang, loadWords } from "../i18n/i18n.ts";
import type { LateParts, Player } from "../player/context.ts";
import { blocksFirst, lateLesson, loadCode } from "../player/lesson/code.ts";
import { createCourseStore } from "../state/course-store.ts";
import type { Edition } from "../state/edition.ts";
import type { ProgressStore } from "../state/progress-store.ts";
import type { Session } from "../state/session.ts";
import type { SettingsStore } from "../state/settings-store.ts";
import type { AfterPaint } from "../state/soon.ts";
import { App } from "./App.tsx";
import { loadPage } from "./load-page.ts";
import { stylesArrival } from "./styles.ts";

interface AppParts {
  /** Wraps the pages in a router: by paths, by hash, or by one fixed address. */
  readonly router: (pages: ReactNode) => ReactNode;
  readonly source: CourseSource;
  readonly progress: ProgressStore;
  readonly settings: SettingsStore;
  /** These are left out where a page is written for nobody. */
  readonly session?: Session;
  readonly late?: StoreApi<LateParts>;
  readonly now?: () => number;
  /** What is different in a package. Left out: this is a site. */
  readonly edition?: Edition;
  /** The language of the site's root. */
  readonly lang: string;
  /** Runs something once the next frame has been painted. */
  readonly afterPaint?: AfterPaint | undefined;
  /** Which revision of the course the page has been rendered from; `undefined` where it is drawn from nothing. */
  readonly rendered?: string | undefined;
}

/** The player over its surroundings: an address bar, a course, a log, a device. Nothing below it asks for another. */
export function createApp({
  router,
  source,
  progress,
  settings,
  session,
  late,
  now,
  edition,
  lang,
  rendered,
  afterPaint,
}: AppParts) {
  const words = createI18n();
  const course = createCourseStore(source, prepareLesson);
  let opened = false;

  /** Brings the code of a lesson: all of it before it is drawn, but the least before a page that can be read comes alive. */
  async function prepareLesson({ blocks }: Lesson): Promise<void> {
    const readable = !opened && rendered !== undefined && course.getState().index?.rev === rendered;
    await (readable
      ? loadCode(blocksFirst(blocks))
      : Promise.all([loadCode(blocks), lateLesson.load(), stylesArrival()]));
  }

  const loadInterface = async (code: string) => {
    const index = await course.loadIndex();
    const codes = index?.languages.map((each) => each.code) ?? [];
    await loadWords(words, interfaceLang(codes.includes(code) ? code : (codes[0] ?? code), codes));
  };

  const player: Player = {
    course,
    progress,
    settings,
    session,
    late,
    now,
    edition,
    afterPaint,
    prepareLanguage: async (path, code) => {
      const [, whole] = await Promise.all([loadInterface(code), loadPage(course, path)]);
      if (!whole) throw new Error(`Not all of ${path} could be had`);
    },
  };

  return {
    course,
    /** Brings what the page at a path needs to be drawn; says whether all of it came, words included. Never rejects. */
    prepare: async (path: string) => {
      const interfaceCame = loadInterface(path.split("/")[1] ?? lang).then(
        () => true,
        () => false,
      );
      const whole = (await Promise.all([interfaceCame, loadPage(course, path)])).every(Boolean);
      opened = true;
      return whole;
    },
    page: <StrictMode>{router(<App player={player} words={words} lang={lang} />)}</StrictMode>,
  };
}
