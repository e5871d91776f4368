import { createProgressStore } from "../../../state/progress-store.ts";
import { systemClock, systemRandom } from "../../../storage/system.ts";
import { openNamed } from "./storage.ts";

/** A question that a tab answers. */
export interface Question {
  readonly lesson: string;
  readonly id: string;
  readonly shape: string;
}

/** A tab of the player on a database: its progress store over IndexedDB and BroadcastChannel, as `main.ts` of the app joins them. */
export async function createTab(database: string, name: string, questions: readonly Question[]) {
  const store = createProgressStore({ course: "a-course", clock: systemClock, random: systemRandom });
  await store.start(() => openNamed(database, name));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void store.refresh();
  });
  let written = 0;
  return {
    /** Answers as fast as anyone could, and faster; gives the ids of what it wrote, once that counts as saved. */
    async answer(count: number): Promise<readonly string[]> {
      const before = new Set(store.events().map(({ id }) => id));
      for (let n = 0; n < count; n++) {
        const question = questions[(written * 7 + name.length) % questions.length];
        written++;
        if (question === undefined) throw new Error("There is nothing to answer");
        const points = written % 2;
        store.check({
          lang: "es",
          // More than is ever answered: the end of a lesson is not what is looked at here.
          lesson: {
            id: question.lesson,
            items: [{ ...question, kind: "single", scored: true, objective: nowhere }, never],
          },
          item: { ...question, text: "a-text" },
          attempt: written,
          answer: 0,
          score: { points, max: 1 },
          right: points === 1,
          hints: 0,
        });
        // Sometimes at once, sometimes in another turn: writes overlap in all ways.
        if (systemRandom.uint32() % 3 > 0) await new Promise((done) => setTimeout(done, systemRandom.uint32() % 4));
      }
      while (Object.values(store.getState().saves).includes("saving")) await new Promise((done) => setTimeout(done, 5));
      const failed = Object.values(store.getState().saves).filter((save) => save !== "saved");
      if (failed.length > 0) throw new Error(`${failed.length} answers were not saved`);
      return store
        .events()
        .filter((event) => !before.has(event.id) && "device" in event && event.device === name)
        .map(({ id }) => id);
    },
    /** Of everything that this tab shows. */
    ids: () => store.events().map(({ id }) => id),
    progress: () => JSON.stringify(store.getState().progress, sorted),
    /** What the player does when its page is shown again. */
    refresh: () => store.refresh(),
  };
}

const nowhere = { lesson: "", id: "" };
const never = { id: "never", shape: "never", kind: "single", scored: true, objective: nowhere };

/** For `JSON.stringify`: the same progress gives the same text, in whatever order it came. */
function sorted(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
