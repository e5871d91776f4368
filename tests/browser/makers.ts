import type { Locator, Page } from "@playwright/test";
import { activityKinds } from "../../src/activities/registry.ts";
import type { ActivityDesk, ActivityJourney } from "../../src/activities/testing/journey.ts";
import type { ActivityBlock, Lesson } from "../../src/course/types.ts";
import { words as cardWords } from "../../src/player/activity/words.ts";
import type { Lang } from "./course.ts";
import { demo } from "./demo.ts";
import { expect } from "./site.ts";

/** Every kind's own scripts, by its name: what walks these knows no kind. */

const journeys = new Map<string, ActivityJourney>(
  await Promise.all(
    Object.keys(activityKinds).map(
      async (kind) => [kind, (await import(`../../src/activities/${kind}/journey.ts`)).default] as const,
    ),
  ),
);

export function makerOf({ kind }: ActivityBlock): ActivityJourney {
  const found = journeys.get(kind);
  if (found === undefined) throw new Error(`There is no kind ${kind}`);
  return found;
}

const activitiesOf = (lesson: Lesson) => lesson.blocks.filter((block) => block.type === "activity");

/** Every activity of the demo course, and where it stands. */
export const activitiesIn = (lang: Lang) =>
  demo.lessonsIn(lang).flatMap(({ lesson, path }) => activitiesOf(lesson).map((block) => ({ block, lesson, path })));

export const activityCard = (page: Page, { id }: Pick<ActivityBlock, "id">): Locator =>
  page.locator(`[data-activity="${id}"]`);

export const benchOf = (page: Page, block: ActivityBlock, lang: Lang): ActivityDesk => ({
  page,
  card: activityCard(page, block),
  spec: block.spec,
  lang,
});

/** Waits until what was made is in the log. */
export async function settled(page: Page, block: ActivityBlock, lang: Lang): Promise<void> {
  const { saved } = cardWords.in[lang].saved;
  await expect(activityCard(page, block).getByText(saved, { exact: true })).toBeVisible();
}
