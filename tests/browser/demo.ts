import type { Page } from "@playwright/test";
import type { ExerciseBlock } from "../../src/course/types.ts";
import { exercisesOf, type Lang, readCourse } from "./course.ts";
import { rulesOf } from "./journeys.ts";
import { cardOf } from "./learner.ts";
import { demoSite } from "./sites.ts";

/** The course that uses everything the dialect has. */

export const demo = readCourse(demoSite);

/** For each lesson of the course the exercises by which a kind is tested: one of each, that which asks the most of it. */
export function oneOfEachKind(lang: Lang) {
  const lessons = demo.lessonsIn(lang);
  const best = new Map<string, ExerciseBlock>();
  const weight = (block: ExerciseBlock) =>
    block.hints.reduce((sum, { cost }) => sum + cost * 100, 0) + rulesOf(block).choices(block.item);
  for (const block of lessons.flatMap(({ lesson }) => exercisesOf(lesson))) {
    const before = best.get(block.kind);
    if (before === undefined || weight(block) > weight(before)) best.set(block.kind, block);
  }
  const chosen = new Set([...best.values()].map(({ id }) => id));
  return lessons.map((each) => ({ ...each, blocks: exercisesOf(each.lesson).filter(({ id }) => chosen.has(id)) }));
}

/** What is read on an exercise's card, in one line. */
export async function textOn(page: Page, block: ExerciseBlock): Promise<string> {
  return (await cardOf(page, block).innerText()).replace(/\s+/g, " ");
}
