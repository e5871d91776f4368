import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ExerciseBlock, LessonRef, ModuleIndex } from "../../course/types.ts";
import single from "../../exercises/single/samples.ts";
import type { StoredEvent } from "../../learning/events/types.ts";
import { itemRef } from "../../learning/testing.ts";
import type { Sealing } from "../../state/sealing.ts";
import { disk } from "../../state/testing.ts";
import { crypto } from "../../storage/sealing/testing.ts";
import { exerciseBlock } from "../exercise/testing.tsx";
import { courseFiles, openPlayer } from "../testing.tsx";

/** The player with the page of assignments, for tests. */

/** Noon on 22 November 2026 in Madrid. */
export const NOW = Date.UTC(2026, 10, 22, 11);

const block = (lesson: string, lang: "es" | "ca"): ExerciseBlock =>
  exerciseBlock({ kind: "single", id: `q-${lesson}`, item: single.item[lang] });

/** A course of three lessons with a question each; `two` was called `old-two` before. */
export function threeLessons() {
  const ids = ["one", "two", "three"];
  const both = (id: string) => ({ es: [block(id, "es")], ca: [block(id, "ca")] });
  const files = courseFiles(Object.fromEntries(ids.map((id) => [id, both(id)])));
  for (const lang of ["es", "ca"] as const) {
    const module: ModuleIndex = JSON.parse(files.get(`work.${lang}.json`) ?? "");
    const lessons = module.lessons.map((lesson): LessonRef => {
      const { id, shape } = block(lesson.id, lang);
      return { ...lesson, aliases: lesson.id === "two" ? ["old-two"] : [], items: [itemRef({ id, shape })] };
    });
    files.set(`work.${lang}.json`, JSON.stringify({ ...module, lessons }));
  }
  return files;
}

interface Given {
  readonly events?: readonly StoredEvent[];
  readonly lang?: "es" | "ca";
  /** Below the language. */
  readonly page?: string;
  readonly by?: Partial<Sealing>;
  readonly on?: ReturnType<typeof disk>;
}

/** Opens a page, by default that of assignments, for a learner to whom all this has happened. */
export async function openFor({ events = [], lang = "es", page = "assignment/", by, on = disk() }: Given = {}) {
  for (const event of events) on.rows.set(event.id, event);
  const sealing: Sealing = { crypto, device: async () => "failed", ...by };
  const player = await openPlayer({
    ...{ files: threeLessons(), path: `/${lang}/${page}`, on, now: NOW },
    late: { sealing: async () => sealing },
  });
  return { ...player, user: userEvent.setup() };
}

export const press = async (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) =>
  user.click(await screen.findByRole("button", { name }));

/** What was taken on, as it was written. */
export const acceptedOn = (on: ReturnType<typeof disk>) =>
  [...on.rows.values()].filter((event) => (event as StoredEvent).type === "assignment-accepted") as {
    readonly lang: string;
    readonly data: {
      readonly version: number;
      readonly name: string;
      readonly number?: string;
      readonly person: string;
    };
  }[];
