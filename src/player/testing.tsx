import { act, render } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { createStore } from "zustand/vanilla";
import { createApp } from "../app/create-app.tsx";
import { seeded } from "../base/random.ts";
import { memorySource } from "../course/source.ts";
import type { Block, CourseIndex, Lesson, LessonRef, ModuleIndex } from "../course/types.ts";
import { prose } from "../exercises/testing/prose.ts";
import type { InterfaceLang } from "../i18n/i18n.ts";
import type { Made } from "../learning/events/made.ts";
import { createProgressStore } from "../state/progress-store.ts";
import { createSettingsStore } from "../state/settings-store.ts";
import { disk } from "../state/testing.ts";
import type { LateParts } from "./context.ts";

const langs = ["es", "ca"] as const;

/** What stands in a lesson: its blocks in each language. Its title is its id, with the language. */
export type TestLessons = Readonly<Record<string, Readonly<Record<InterfaceLang, readonly Block[]>>>>;

/** The files of a course of one module, `work`, as the compiler would emit them. */
export function courseFiles(lessons: TestLessons): Map<string, string> {
  const files = new Map<string, string>();
  const put = (file: string, value: unknown) => files.set(file, JSON.stringify(value));
  const ids = Object.keys(lessons);
  for (const lang of langs) {
    const refs = ids.map((id): LessonRef => {
      const blocks = lessons[id]?.[lang] ?? [];
      const common = { id, title: `${id} (${lang})`, summary: "", minutes: 5, objectives: [] };
      const lesson: Lesson = { ...common, module: "work", lang, blocks, reached: [], terms: [] };
      put(`${id}.${lang}.json`, lesson);
      const activities = blocks.flatMap((block) => {
        if (block.type !== "activity") return [];
        return [{ id: block.id, kind: block.kind, ...(block.title !== undefined && { title: block.title }) }];
      });
      return { ...common, aliases: [], items: [], activities, file: `${id}.${lang}.json` };
    });
    const module: ModuleIndex = { id: "work", lang, title: "Work", summary: "", why: prose("?"), lessons: refs };
    put(`work.${lang}.json`, module);
  }
  const index: CourseIndex = {
    id: "a-course",
    rev: "a-rev",
    pass: 70,
    languages: langs.map((code) => ({ code, dir: "ltr" })),
    skills: [],
    about: Object.fromEntries(langs.map((lang) => [lang, { title: "A course", summary: "", prose: prose("?") }])),
    references: {},
    activities: Object.values(lessons).flatMap(({ es }) => es.filter(({ type }) => type === "activity")).length,
    modules: [
      {
        id: "work",
        lessons: ids,
        minutes: 5,
        in: Object.fromEntries(langs.map((lang) => [lang, { title: "Work", file: `work.${lang}.json` }])),
      },
    ],
  };
  put("index.json", index);
  return files;
}

interface Given {
  readonly files: ReadonlyMap<string, string>;
  /** Below the site's root. */
  readonly path: string;
  /** What was made before. */
  readonly made?: readonly Made[];
  readonly now?: number | (() => number);
  readonly on?: ReturnType<typeof disk>;
  readonly late?: LateParts;
}

/** The whole player at a path, over memory, with its progress at hand. */
export async function openPlayer({ files, path, made = [], now = 5_000, on = disk(), late }: Given) {
  for (const event of made) on.rows.set(event.id, event);
  const clock = { now: typeof now === "number" ? () => now : now, zone: () => "Europe/Madrid" };
  const progress = createProgressStore({ course: "a-course", clock, random: seeded("a player") });
  const app = createApp({
    router: (pages) => <MemoryRouter initialEntries={[path]}>{pages}</MemoryRouter>,
    source: memorySource(files),
    progress,
    settings: createSettingsStore({ read: () => ({}), write: () => true, onForeign: () => () => {} }, () => {}),
    ...(late && { late: createStore(() => late) }),
    now: clock.now,
    lang: "es",
  });
  await app.prepare(path);
  const view = render(app.page);
  await act(() => progress.start(on.open));
  return { ...view, app, progress, disk: on };
}
