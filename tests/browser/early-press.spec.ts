import type { Locator, Page } from "@playwright/test";
import { exercisesOf, firstLesson, words } from "./course.ts";
import { cardOf, checkButton, optionOf, resultOf, rightAnswer, saved, wordsOf } from "./learner.ts";
import { sure } from "./lms-course.ts";
import { devices, expect, ready, test } from "./site.ts";

/** Whoever has read the first question does not wait for its code: what is pressed before it comes is not lost. */
const lang = "es";
const { lesson, path } = firstLesson(lang);
const first = sure(exercisesOf(lesson)[0]);
const [right = 0] = rightAnswer(first);

/** Opens the lesson without its code, and gives back what lets the code through. */
async function openWithoutCode(page: Page, site: string): Promise<() => void> {
  let come = () => {};
  const held = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(/\/assets\/[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(site + path, { waitUntil: "commit" });
  await optionOf(page, first, right).waitFor();
  return come;
}

/** The middle of an element: the browser tells whoever is there, and not who is enabled. */
async function middleOf(locator: Locator): Promise<readonly [x: number, y: number]> {
  await locator.scrollIntoViewIfNeeded();
  const { x, y, width, height } = sure((await locator.boundingBox()) ?? undefined);
  return [x + width / 2, y + height / 2];
}

test("an option and the check are pressed with the mouse before the code has come", async ({ page, site }) => {
  const come = await openWithoutCode(page, site);
  // On the control, and on its words.
  await page.mouse.click(...(await middleOf(optionOf(page, first, right === 0 ? 1 : 0))));
  await page.mouse.click(...(await middleOf(cardOf(page, first).getByText(wordsOf(first, right), { exact: true }))));
  await page.mouse.click(...(await middleOf(checkButton(page, first, lang))));
  await expect(resultOf(page, first)).toHaveCount(0);
  come();
  await expect(resultOf(page, first)).toHaveAttribute("data-result", "right");
  await saved(page, first, lang);
});

test.describe("on a phone", () => {
  test.use(devices.phone);

  test("an option is touched, and the page scrolled", async ({ page, site }) => {
    const come = await openWithoutCode(page, site);
    await page.touchscreen.tap(
      ...(await middleOf(cardOf(page, first).getByText(wordsOf(first, right), { exact: true }))),
    );
    await page.mouse.wheel(0, 400);
    come();
    await expect(optionOf(page, first, right)).toBeChecked();
    await expect(resultOf(page, first)).toHaveCount(0);
  });
});

test("a dialog that is asked for opens, once", async ({ page, site }) => {
  const come = await openWithoutCode(page, site);
  await page.getByRole("button", { name: words[lang].player.settings.title }).click();
  come();
  await expect(page.getByRole("dialog")).toBeVisible();
  await ready(page);
  await expect(page.getByRole("dialog")).toBeVisible();
});
