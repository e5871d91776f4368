import type { LessonRef, ModuleIndex } from "../../course/types.ts";
import { prose } from "../../exercises/testing/prose.ts";
import type { Known } from "../askable.ts";
import type { Attempt } from "../history.ts";
import type { Remembered } from "../review.ts";
import type { Memory } from "../review-memory.ts";
import { itemRef, testId } from "../testing.ts";

/** Builders of what is reviewed, for tests. What a test asserts it passes itself; the rest is filled in. */

export const DAY = 86_400_000;

/** An answer at noon of a day, counted from 1970, in UTC. Right unless told otherwise. */
export function attemptOn(day: number, given: Partial<Attempt> = {}): Attempt {
  const share = given.share ?? 1;
  return {
    ...{ id: testId(day), at: day * DAY + DAY / 2, tz: "UTC", shape: "a-shape", lesson: "a-lesson" },
    ...{ share, points: share, max: 1, right: share === 1, from: "lesson", ...given },
  };
}

/** A lesson with items named `objective/item`. */
export function lessonOf(id: string, items: readonly string[], given: Partial<LessonRef> = {}): LessonRef {
  const refs = items.map((name) => {
    const [objective = "", item = ""] = name.split("/");
    return { ...itemRef({ id: item }), objective: { lesson: id, id: objective } };
  });
  const objectives = [...new Set(refs.map(({ objective }) => objective.id))].map((each) => ({
    id: each,
    skill: "listen",
    text: `To ${each}`,
  }));
  const about = { id, aliases: [], title: id, summary: "", minutes: 5, file: `${id}.json` };
  return { ...about, objectives, items: refs, activities: [], ...given };
}

export function moduleOf(id: string, lessons: readonly LessonRef[]): ModuleIndex {
  return { id, lang: "es", title: id, summary: "", why: prose("?"), lessons };
}

/** An item named `lesson/objective/item`, remembered. */
export function remembered(name: string, memory: Partial<Memory> = {}): Remembered {
  const [lesson = "", objective = "", id = ""] = name.split("/");
  const item: Known = {
    ...itemRef({ id }),
    objective: { lesson, id: objective },
    ...{ module: "a-module", lesson: lessonOf(lesson, [`${objective}/${id}`]), from: "lesson" },
  };
  const plain = { last: 90, due: 100, stability: 10, difficulty: 5, reviews: 1, misled: false };
  return { item, memory: { ...plain, ...memory } };
}
