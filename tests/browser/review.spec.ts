import type { Locator, Page } from "@playwright/test";
import { words as masteryWords } from "../../src/player/mastery/words.ts";
import { words as reviewWords } from "../../src/player/review/words.ts";
import { expectAccessible, overflowing, smallTargets } from "./axe.ts";
import { exercisesOf, firstLesson, isLookedAt, type Lang, languages, words } from "./course.ts";
import { answer, check, checkButton, give, nextButton } from "./learner.ts";
import { expect, ready, test } from "./site.ts";

const own = reviewWords.in;
const DAY = 86_400_000;

/** Exercises of the first lesson that a review may ask. */
const asked = (lang: Lang) =>
  exercisesOf(firstLesson(lang).lesson)
    .filter(({ kind }) => ["single", "multiple", "order"].includes(kind))
    .slice(0, 3);

const blockOf = (lang: Lang, id: string | null) => {
  const block = asked(lang).find((each) => each.id === id);
  if (block === undefined) throw new Error(`${id} was not answered`);
  return block;
};

/** Answers some questions of the first lesson three weeks ago, and comes back today. */
async function answeredLongAgo(page: Page, site: string, lang: Lang, path: string): Promise<void> {
  const now = Date.now();
  await page.context().clock.setSystemTime(now - 21 * DAY);
  await page.goto(site + firstLesson(lang).path);
  await ready(page);
  for (const block of asked(lang)) await answer(page, block, "wrong", lang);
  await expect(page.getByText(words[lang].exercises.saved.saved).first()).toBeVisible();
  await page.context().clock.setSystemTime(now);
  await page.goto(site + path);
  await ready(page);
}

const cardOn = (page: Page): Locator => page.locator("main section[data-exercise]");
const idOn = (page: Page) => cardOn(page).getAttribute("data-exercise");
const end = (page: Page, lang: Lang) => page.getByRole("heading", { name: own[lang].done.title });

test("a review is taken by keys alone, from the home page to its end, over a reload in the middle", async ({
  page,
  site,
}) => {
  const lang = "ca";
  await answeredLongAgo(page, site, lang, `${lang}/`);
  const card = page.getByRole("region", { name: own[lang].today.title });
  await expect(card).toContainText("3");
  await expect(
    page.getByRole("link", { name: new RegExp(own[lang].due_other.replace("{{count}}", "3")) }),
  ).toBeVisible();
  await card.getByRole("link", { name: own[lang].today.go }).focus();
  await page.keyboard.press("Enter");
  const seen: (string | null)[] = [];
  for (let n = 0; n < 3; n++) {
    await expect(cardOn(page)).toBeVisible();
    const id = await idOn(page);
    const block = blockOf(lang, id);
    seen.push(id);
    await give(page, block, "full", lang);
    if (n === 1) {
      // What was half given is there again, and so is the question.
      await page.reload();
      await ready(page);
      await expect(cardOn(page)).toHaveAttribute("data-exercise", id ?? "");
    }
    await checkButton(page, block, lang).focus();
    await page.keyboard.press("Enter");
    await expect(nextButton(page, block, lang)).toBeFocused();
    await page.keyboard.press("Enter");
    if (n < 2) await expect(cardOn(page)).toBeFocused();
  }
  expect(new Set(seen).size).toBe(3);
  await expect(end(page, lang)).toBeFocused();
  await page.reload();
  await expect(end(page, lang)).toBeVisible();
});

test("two tabs review together: what one answers the other shows, and neither asks it again", async ({
  page,
  context,
  site,
}) => {
  const lang = "es";
  await answeredLongAgo(page, site, lang, `${lang}/review/`);
  const other = await context.newPage();
  await other.goto(`${site}${lang}/review/`);
  await ready(other);
  await expect(cardOn(other)).toBeVisible();
  const id = await idOn(page);
  expect(await idOn(other)).toBe(id);
  const block = blockOf(lang, id);
  await give(page, block, "full", lang);
  await check(page, block, lang);
  await expect(nextButton(other, block, lang)).toBeVisible();
  await nextButton(other, block, lang).click();
  await nextButton(page, block, lang).click();
  await expect(cardOn(other)).not.toHaveAttribute("data-exercise", id ?? "");
  await expect(cardOn(page)).toHaveAttribute("data-exercise", (await idOn(other)) ?? "");
});

for (const lang of languages) {
  for (const device of ["phone", "desktop"] as const) {
    for (const light of ["light", "dark"] as const) {
      if (!isLookedAt("day", lang, device, light)) continue;
      test(`review and mastery are accessible: ${lang}, ${device}, ${light}`, async ({ page, site }) => {
        const looks = async () => {
          await expectAccessible(page);
          expect(await overflowing(page)).toEqual([]);
          expect(await smallTargets(page)).toEqual([]);
        };
        await page.emulateMedia({ colorScheme: light, reducedMotion: "reduce" });
        await page.setViewportSize(device === "phone" ? { width: 320, height: 640 } : { width: 1280, height: 900 });
        await answeredLongAgo(page, site, lang, `${lang}/`);
        await page.getByRole("button", { name: masteryWords.in[lang].why }).click();
        const dialog = page.getByRole("dialog");
        await dialog.locator("summary").first().click();
        await expect(dialog.getByRole("link").first()).toBeVisible();
        await looks();
        await page.keyboard.press("Escape");
        await page.goto(`${site}${lang}/review/`);
        for (let n = 0; n < 3; n++) {
          await expect(cardOn(page)).toBeVisible();
          const block = blockOf(lang, await idOn(page));
          if (n === 0) await looks();
          await give(page, block, "full", lang);
          await check(page, block, lang);
          await nextButton(page, block, lang).click();
        }
        await expect(end(page, lang)).toBeFocused();
        await page.getByText(own[lang].forecast.table).click();
        await looks();
      });
    }
  }
}
