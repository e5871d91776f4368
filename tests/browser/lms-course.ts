import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { ExerciseBlock } from "../../src/course/types.ts";
import { words as examWords } from "../../src/player/exam/words.ts";
import { exercisesOf, type Lang, readCourse } from "./course.ts";
import { demo } from "./demo.ts";
import { answer, type Given, give } from "./learner.ts";
import { awake, expect } from "./site.ts";
import { demoSite } from "./sites.ts";

/** A course as it is taken inside a package; the demo course unless another site is named. */

type Course = ReturnType<typeof readCourse>;

/** What must be there. */
export function sure<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error("The course lacks what this test plays");
  return thing;
}

export const lessonsOf = (lang: Lang, course: Course = demo) =>
  course
    .lessonsIn(lang)
    .map(({ entry, lesson, path }) => ({ id: entry.id, lesson, path, blocks: exercisesOf(lesson) }));

/** Answers an exercise of the lesson that is open. */
export async function take(page: Page, block: ExerciseBlock, lang: Lang, how: Given = "full"): Promise<void> {
  await awake(page);
  await answer(page, block, how, lang);
}

/** The exercises of a site's banks in a language, by their ids. */
function bankOf(site: string, lang: Lang): ReadonlyMap<string, ExerciseBlock> {
  const { courseIndex } = readCourse(site);
  const files = courseIndex.modules.flatMap((module) => module.in[lang]?.bank ?? []);
  const blocks = files.flatMap((file) => {
    const bank: { readonly items: readonly ExerciseBlock[] } = JSON.parse(
      readFileSync(join(site, "course", file), "utf8"),
    );
    return bank.items;
  });
  return new Map(blocks.map((block) => [block.id, block]));
}

/** Takes the exam that is open, from its first page to its result. */
export async function takeExam(page: Page, lang: Lang, site: string = demoSite): Promise<void> {
  const { start, paper, handIn, result } = examWords.in[lang];
  const press = (name: string) => page.getByRole("button", { name, exact: true }).first().click();
  const begin = page.getByRole("button", { name: start.begin, exact: true });
  await expect(begin).not.toHaveAttribute("aria-disabled");
  await begin.click();
  const card = page.locator("main section[data-exercise]");
  const total = readCourse(site).courseIndex.exam?.items ?? 0;
  const bank = bankOf(site, lang);
  for (let n = 1; n <= total; n++) {
    await expect(card).toBeVisible();
    const id = (await card.getAttribute("data-exercise")) ?? "";
    await give(page, sure(bank.get(id)), "full", lang);
    if (n === total) break;
    await press(paper.after);
    await expect(card).not.toHaveAttribute("data-exercise", id);
  }
  await press(paper.finish);
  await press(handIn.confirm);
  await expect(page.getByRole("heading", { name: result.title, exact: true })).toBeVisible();
}
