import type { Page } from "@playwright/test";
import type { ExerciseBlock } from "../../src/course/types.ts";
import { words as orderWords } from "../../src/exercises/order/words.ts";
import { words as singleWords } from "../../src/exercises/single/words.ts";
import { nestQuotes } from "../../src/i18n/own-words.ts";
import { exerciseOf, firstLesson, words } from "./course.ts";
import {
  cardOf,
  checkButton,
  handleOf,
  optionOf,
  resultOf,
  rightAnswer,
  saved,
  shownOrder,
  wordsOf,
} from "./learner.ts";
import { devices, expect, openWhole, test } from "./site.ts";

test.use(devices.desktop);

// Keys are the same in every language; what they choose is not: a journey in each is elsewhere.
for (const lang of ["ca"] as const) {
  test.describe(lang, () => {
    const { lesson, path } = firstLesson(lang);
    const { player, exercises } = words[lang];

    const first = (page: Page, block: ExerciseBlock) => cardOf(page, block).getByRole("radio").first();

    test("1–9 choose an answer and Enter checks it, without the focus being lost", async ({ page, site }) => {
      const block = exerciseOf(lesson, "single");
      await openWhole(page, `${site}${path}`);
      const shown = await shownOrder(page, block);
      const [right = 0] = rightAnswer(block);
      await first(page, block).focus();
      for (const [at, index] of shown.entries()) {
        await page.keyboard.press(String(at + 1));
        await expect(optionOf(page, block, index)).toBeChecked();
        await expect(optionOf(page, block, index)).toBeFocused();
      }
      await page.keyboard.press(String(shown.indexOf(right) + 1));
      await page.keyboard.press("Enter");
      await expect(resultOf(page, block)).toHaveText(exercises.result.right);
      await expect(optionOf(page, block, right)).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(cardOf(page, block).locator(":focus")).toHaveCount(0);
      await expect(page.locator(":focus")).toBeInViewport();
    });

    test("1–9 tick and untick", async ({ page, site }) => {
      const block = exerciseOf(lesson, "multiple");
      await openWhole(page, `${site}${path}`);
      const [one = 0, two = 0] = await shownOrder(page, block);
      await cardOf(page, block).getByRole("checkbox").first().focus();
      for (const key of "122") await page.keyboard.press(key);
      await expect(optionOf(page, block, one)).toBeChecked();
      await expect(optionOf(page, block, two)).not.toBeChecked();
      await page.keyboard.press("Enter");
      await expect(resultOf(page, block)).toBeVisible();
    });

    test("Enter with nothing chosen says so and checks nothing", async ({ page, site }) => {
      const block = exerciseOf(lesson, "single");
      await openWhole(page, `${site}${path}`);
      await checkButton(page, block, lang).focus();
      await page.keyboard.press("Enter");
      await expect(
        cardOf(page, block).getByRole("paragraph").filter({ hasText: singleWords.in[lang].missing_one }),
      ).toBeVisible();
      await expect(resultOf(page, block)).toHaveCount(0);
    });

    test("the arrow keys, Home and End move a part, which keeps the focus", async ({ page, site }) => {
      const block = exerciseOf(lesson, "order");
      await openWhole(page, `${site}${path}`);
      const before = await shownOrder(page, block);
      const [top = 0, second = 0, ...rest] = before;
      const handle = handleOf(page, block, top, lang);
      await handle.focus();
      const steps = [
        ["ArrowDown", [second, top, ...rest]],
        ["ArrowUp", before],
        ["End", [second, ...rest, top]],
        ["Home", before],
      ] as const;
      for (const [key, order] of steps) {
        await page.keyboard.press(key);
        await expect.poll(() => shownOrder(page, block)).toEqual(order);
        await expect(handle).toBeFocused();
      }
    });

    test("the move buttons put a list in order, keep the focus, and Enter on a handle checks", async ({
      page,
      site,
    }) => {
      const block = exerciseOf(lesson, "order");
      await openWhole(page, `${site}${path}`);
      const right = rightAnswer(block);
      for (const part of right) {
        const name = nestQuotes(orderWords.in[lang].up.replace("{{part}}", wordsOf(block, part)));
        const up = cardOf(page, block).getByRole("button", { name, exact: true });
        await up.focus();
        const from = (await shownOrder(page, block)).indexOf(part);
        for (let at = from; at > part; at--) {
          await page.keyboard.press(at % 2 === 0 ? "Enter" : "Space");
          await expect(up).toBeFocused();
        }
      }
      expect(await shownOrder(page, block)).toEqual(right);
      await handleOf(page, block, 0, lang).focus();
      await page.keyboard.press("Enter");
      await expect(resultOf(page, block)).toHaveText(exercises.result.right);
      await saved(page, block, lang);
    });

    test("the first Tab offers to skip to the content", async ({ page, site }) => {
      await openWhole(page, `${site}${lang}/`);
      await page.keyboard.press("Tab");
      const skip = page.getByRole("link", { name: player.skip });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport({ ratio: 1 });
      await page.keyboard.press("Enter");
      await expect(page.getByRole("main")).toBeFocused();
      await page.keyboard.press("Tab");
      await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
    });

    test("settings open by keyboard, keep the focus in, and give it back", async ({ page, site }) => {
      await openWhole(page, `${site}${path}`);
      const opener = page.getByRole("button", { name: player.settings.open });
      const dialog = page.getByRole("dialog", { name: player.settings.title });
      await opener.focus();
      await page.keyboard.press("Enter");
      await expect(dialog).toBeVisible();
      for (let tab = 0; tab < 8; tab++) {
        // Past the last control the focus may rest on the browser itself, never on the page behind.
        const behind = page.locator(":focus:not(dialog, dialog *, body)");
        await expect(behind).toHaveCount(0);
        await page.keyboard.press("Tab");
      }
      await page.keyboard.press("Escape");
      await expect(dialog).toBeHidden();
      await expect(opener).toBeFocused();
      // The browser tells of the closing a moment after it has closed.
      await expect(page.locator("dialog h2")).toHaveCount(0);
      await page.keyboard.press("Space");
      await dialog.getByRole("button", { name: player.settings.close }).press("Enter");
      await expect(dialog).toBeHidden();
      await expect(opener).toBeFocused();
    });

    test("a term opens its definition by keyboard and gets the focus back", async ({ page, site }) => {
      await openWhole(page, `${site}${path}`);
      const [entry] = lesson.terms;
      const term = page.locator("article a[aria-haspopup=dialog]").first();
      await term.focus();
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog", { name: entry?.term ?? "", exact: true });
      await expect(dialog).toBeVisible();
      await expect(page).toHaveURL(`${site}${path}`);
      await page.keyboard.press("Escape");
      await expect(dialog).toBeHidden();
      await expect(term).toBeFocused();
    });
  });
}
