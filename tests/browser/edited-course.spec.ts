import type { BrowserContext, Page } from "@playwright/test";
import type { ExerciseBlock } from "../../src/course/types.ts";
import { words as news } from "../../src/player/home/news/words.ts";
import { byTurns, exercisesOf, fill, type Lang, lessonsIn, words } from "./course.ts";
import { answer, cardOf, resultOf, saved } from "./learner.ts";
import { awake, expect, open, openWhole, test } from "./site.ts";

/** The author changes one exercise of a lesson that the learner had finished. */

/** The shortest lesson in which one question can change and another stay. */
function lessonOf(lang: Lang) {
  const weight = (each: (typeof all)[number]) => exercisesOf(each.lesson).length;
  const all = lessonsIn(lang).filter(({ lesson }) => exercisesOf(lesson).length > 1);
  const [found] = all.sort((a, b) => weight(a) - weight(b));
  if (found === undefined) throw new Error("No lesson has two exercises");
  return { ...found, blocks: exercisesOf(found.lesson) };
}

/** From here on the course that is fetched is a version in which this exercise has another shape. */
async function edit(context: BrowserContext, { shape, id }: ExerciseBlock): Promise<void> {
  await context.route("**/course/**/*.json", async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const changed = JSON.parse(text, (_, value) =>
      value?.id === id && value.shape === shape ? { ...value, shape: "another" } : value,
    );
    await route.fulfill({ response, json: changed });
  });
}

/** Why it is asked again: the words before the day, and those after it. */
const why = (lang: Lang) => words[lang].exercises.changed.split("({{date}})").map((part) => part.trim());
const told = (page: Page, lang: Lang) => page.getByText(why(lang)[0] ?? "");

for (const lang of byTurns("ca")) {
  test(`in ${lang}, an exercise that has changed is asked again, alone, and says why`, async ({
    context,
    page,
    site,
  }) => {
    const { path, entry, blocks } = lessonOf(lang);
    await openWhole(page, `${site}${path}`);
    for (const block of blocks) await answer(page, block, "full", lang);
    for (const block of blocks) await saved(page, block, lang);
    const [changed, ...others] = blocks;
    if (changed === undefined) throw new Error("The lesson has no exercise");

    await edit(context, changed);
    await page.reload();
    await awake(page);
    await expect(told(page, lang)).toHaveCount(1);
    for (const part of why(lang)) await expect(cardOf(page, changed)).toContainText(part);
    await expect(resultOf(page, changed)).toHaveCount(0);
    for (const block of others) await expect(resultOf(page, block)).toBeVisible();
    await expect(page.locator("#end")).toContainText(words[lang].player.lesson.endNews);

    await open(page, `${site}${lang}/`);
    const title = fill(news.in[lang].title_one, { count: 1 });
    const card = page.getByRole("region", { name: title });
    await expect(card).toContainText(fill(words[lang].player.changed_one, { count: 1 }));
    await card.getByRole("link", { name: entry.title }).click();
    await expect(cardOf(page, changed)).toBeInViewport();
    await answer(page, changed, "full", lang);
    await expect(told(page, lang)).toHaveCount(0);
    await expect(page.locator("#end")).not.toContainText(words[lang].player.lesson.endNews);
    await saved(page, changed, lang);
    await open(page, `${site}${lang}/`);
    await expect(page.getByRole("region", { name: title })).toHaveCount(0);
  });
}
