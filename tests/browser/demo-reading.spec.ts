import type { Page } from "@playwright/test";
import { exercisesOf, type LessonInCourse, languages } from "./course.ts";
import { demo } from "./demo.ts";
import { cardOf, unread } from "./learner.ts";
import { expect, openWhole, test } from "./site.ts";
import { demoSite } from "./sites.ts";

/** What everyone can read of every kind of exercise and of figure: on the prerendered page alone, and on paper. */
test.use({ folder: demoSite });

const spaceless = (text: string) => text.replace(/\s+/g, "");

/** Demands the words of every exercise and of every figure of a lesson. */
async function expectAllWords(page: Page, { lesson }: LessonInCourse): Promise<void> {
  for (const block of exercisesOf(lesson)) expect(await unread(page, block)).toEqual([]);
  const figures = lesson.blocks.filter((block) => block.type === "figure");
  const drawn = page.locator("article figure[data-figure]");
  for (const [at, { items, caption = "" }] of figures.entries()) {
    const text = spaceless(await drawn.filter({ hasText: caption }).first().innerText());
    const wanted = [caption, ...items.flatMap(({ label, measure = "", note = "" }) => [label, measure, note])];
    expect(
      wanted.filter((words) => !text.includes(spaceless(words))),
      `figure ${at + 1} of ${lesson.id}`,
    ).toEqual([]);
  }
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of languages) {
    test(`every exercise and every figure can be read, and nothing asks to be pressed (${lang})`, async ({
      page,
      site,
    }) => {
      for (const each of demo.lessonsIn(lang)) {
        await page.goto(`${site}${each.path}`);
        await expectAllWords(page, each);
        for (const block of exercisesOf(each.lesson)) {
          await expect(cardOf(page, block).locator("button:enabled:visible, [type=submit]:visible")).toHaveCount(0);
        }
      }
    });
  }
});

// One language: the same parts are printed, in other words.
test("on paper every exercise and every figure can be read, without controls", async ({ page, site }) => {
  await page.setViewportSize({ width: 680, height: 980 });
  await page.emulateMedia({ media: "print" });
  for (const each of demo.lessonsIn("ca")) {
    await openWhole(page, `${site}${each.path}`);
    await expectAllWords(page, each);
    for (const block of exercisesOf(each.lesson)) {
      await expect(cardOf(page, block).locator("[type=submit]:visible")).toHaveCount(0);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  }
});
