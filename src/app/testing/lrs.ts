import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import type { Lms } from "../../../tests/lms/lrs/lms.ts";
import { seeded } from "../../base/random.ts";
import { memorySource } from "../../course/source.ts";
import type { CourseIndex, ModuleIndex } from "../../course/types.ts";
import { readCourse } from "../../packaging/course-files.ts";
import { compiledFrom } from "../../packaging/testing/compiled.ts";
import { createProgressStore } from "../../state/progress-store.ts";
import { memoryChannels } from "../../storage/memory-channel.ts";
import type { Timers } from "../../storage/timers.ts";
import { layoutOf } from "../../tracking/state/layout.ts";
import type { EditionParts } from "../package-edition.ts";
import { openLrs } from "../package-lrs.ts";

const { output, parts } = await compiledFrom("tests/fixtures/courses/demo");
const index: CourseIndex = JSON.parse(output.files.get("index.json") ?? "");
const { exam: _, ...rest } = index;
/** The demo course without its exam: whoever has finished its lessons has completed it. */
const files = new Map([...output.files, ["index.json", JSON.stringify(rest)]]);
const read = await readCourse(parts.course, ["es"]);
const layout = layoutOf({
  index: rest,
  modules: read.modules.values(),
  lessons: read.lessons.values(),
  banks: read.banks.values(),
});
const modules: readonly ModuleIndex[] = [...read.modules.values()];
export const lessons = modules.flatMap((module) => module.lessons);

function keys() {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

/** A browser: what it keeps, beside what one of its tabs does. */
export const machine = () => ({ indexedDB: new IDBFactory(), localStorage: keys(), channel: memoryChannels() });
export type Machine = ReturnType<typeof machine>;
export const newTab = () => ({ sessionStorage: keys() });

/** Pauses are short here, and patience is not. */
const timers: Timers = {
  after(ms, run) {
    const timer = setTimeout(run, ms <= 10_000 ? ms / 50 : ms);
    return () => clearTimeout(timer);
  },
};

let opened = 0;

interface Opening {
  readonly lms: Pick<Lms, "fetch">;
  readonly query: string;
  readonly on?: Machine;
  readonly tab?: ReturnType<typeof newTab>;
  readonly format?: "cmi5" | "xapi";
}

/** A package that was opened by a launch, over memory: what its page hears, and what a learner does. */
export async function openPackage({ lms, query, on = machine(), tab = newTab(), format = "cmi5" }: Opening) {
  const heard = new Map<string, ((event: { readonly persisted: boolean }) => void)[]>();
  const addEventListener = (name: string, listener: () => void) =>
    void heard.set(name, [...(heard.get(name) ?? []), listener]);
  const went: string[] = [];
  const location = {
    href: `https://content.test/start.html?${query}`,
    search: `?${query}`,
    assign: (address: string) => void went.push(address),
    reload: () => void went.push("again"),
  };
  const history = { state: null, replaceState: (_: unknown, __: string, address: string) => void went.push(address) };
  const window = { location, history, addEventListener, document: { visibilityState: "visible", addEventListener } };
  const clock = { now: () => Date.now(), zone: () => "Europe/Madrid" };
  const random = seeded(`a window ${opened++}`);
  const progress = createProgressStore({ course: "demo", clock, random });
  const given = {
    ...{ source: memorySource(files), layout: async () => layout, progress, clock, random, timers, ...on, ...tab },
    config: { id: "demo", format, languages: ["es", "ca"], order: "free", pictures: {} },
    window,
    fetch: (url: string, init: RequestInit) => lms.fetch(url, init),
    locks: undefined,
    base: (learner: string) => `atenta.package:demo:place:${learner}`,
  } as unknown as EditionParts;
  const edition = await openLrs(given, format);
  await progress.start(edition.open);
  await edition.begin("es");
  const platform = edition.edition.platform;
  if (platform === undefined) throw new Error("A package has a platform");
  return {
    edition,
    platform,
    progress,
    went,
    on,
    tab,
    /** Answers all exercises of lessons: so many of them right. */
    answer(share: number, some = lessons) {
      const items = some.flatMap((lesson) => lesson.items.map((item) => ({ lesson, item })));
      for (const [at, { lesson, item }] of items.entries()) {
        const right = at < Math.round(items.length * share);
        const score = { points: right ? 1 : 0, max: 1 };
        progress.check({
          ...{ lang: "es", lesson, item: { ...item, text: "words" }, attempt: 1, answer: 0, score, right, hints: 0 },
        });
      }
      for (const { id } of some.filter(({ items: own }) => own.length === 0)) progress.finish("es", id);
    },
    /** The window goes, and nobody has pressed anything. */
    close: () => {
      for (const listener of heard.get("pagehide") ?? []) listener({ persisted: false });
    },
  };
}
