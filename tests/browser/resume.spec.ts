import { chromium, type Page } from "@playwright/test";
import { findBrowser } from "../../src/cli/browser.ts";
import type { ExerciseBlock } from "../../src/course/types.ts";
import { exerciseOf, exercisesOf, fill, firstLesson, type Lang, lessonsIn, soak, words } from "./course.ts";
import { answer, cardOf, give, handleOf, optionOf, resultOf, shownOrder } from "./learner.ts";
import { anchorInSight, kept, topOfAnchor } from "./place.ts";
import { deviceNames, devices, expect, open, openWhole, ready, test } from "./site.ts";

const kinds = ["single", "multiple", "order"] as const;

/** Begins an answer of each kind, none of them checked; gives the order in which each is shown then. */
async function beginEach(page: Page, blocks: readonly ExerciseBlock[], lang: Lang) {
  const shown: (readonly number[])[] = [];
  for (const block of blocks) {
    if (block.kind === "order") await handleOf(page, block, 0, lang).press("ArrowDown");
    else await optionOf(page, block, 1).check();
    shown.push(await shownOrder(page, block));
  }
  return shown;
}

async function expectBegun(page: Page, blocks: readonly ExerciseBlock[], shown: readonly (readonly number[])[]) {
  for (const [at, block] of blocks.entries()) {
    expect(await shownOrder(page, block)).toEqual(shown[at]);
    if (block.kind !== "order") {
      await expect(optionOf(page, block, 1)).toBeChecked();
      await expect(
        cardOf(page, block).getByRole(block.kind === "single" ? "radio" : "checkbox", { checked: true }),
      ).toHaveCount(1);
    }
  }
}

for (const device of deviceNames) {
  test.describe(device, () => {
    test.use(devices[device]);
    const lang = "es";
    const { lesson, path } = firstLesson(lang);

    // Each on one of them by turns.
    const onPhone = soak || device === "phone";
    const onDesktop = soak || device === "desktop";
    const half = "a reload in the middle keeps half-given answers of each kind, and the order of the options";
    if (onPhone)
      test(half, async ({ page, site }) => {
        const blocks = kinds.map((kind) => exerciseOf(lesson, kind));
        await open(page, `${site}${path}`);
        const shown = await beginEach(page, blocks, lang);
        await page.reload();
        await ready(page);
        await expectBegun(page, blocks, shown);
        // And once more, with nothing touched in between.
        await page.reload();
        await ready(page);
        await expectBegun(page, blocks, shown);
      });

    const secondTry = "a reload keeps a second try that was begun, in its own order";
    if (onDesktop)
      test(secondTry, async ({ page, site }) => {
        const block = exerciseOf(lesson, "single");
        await open(page, `${site}${path}`);
        await answer(page, block, "wrong", lang);
        await cardOf(page, block).getByRole("button", { name: words[lang].exercises.again, exact: true }).click();
        await expect(cardOf(page, block).getByRole("radio", { checked: true })).toHaveCount(0);
        await optionOf(page, block, 1).check();
        const shown = await shownOrder(page, block);
        await page.reload();
        await ready(page);
        await expectBegun(page, [block], [shown]);
        await expect(resultOf(page, block)).toHaveCount(0);
      });

    const hints = "a reload keeps the hints that were taken, and the result of what was checked";
    if (onPhone)
      test(hints, async ({ page, site }) => {
        const block = exercisesOf(lesson).find(({ hints }) => hints.length > 0);
        if (block === undefined) throw new Error("No exercise of the lesson has a hint");
        await openWhole(page, `${site}${path}`);
        await cardOf(page, block)
          .getByRole("button", { name: new RegExp(`^${words[lang].exercises.hint}`) })
          .click();
        const name = fill(words[lang].exercises.hintNumber, { n: 1 });
        // The account of the score names it, too.
        const first = cardOf(page, block).getByRole("listitem").getByText(name, { exact: true });
        await expect(first).toBeVisible();
        await page.reload();
        await ready(page);
        await expect(first).toBeVisible();
        await give(page, block, "wrong", lang);
        await cardOf(page, block).getByRole("button", { name: words[lang].exercises.check, exact: true }).click();
        const result = await resultOf(page, block).innerText();
        await page.reload();
        await ready(page);
        await expect(resultOf(page, block)).toHaveText(result);
        await expect(first).toBeVisible();
      });
  });

  for (const lang of [device === "phone" ? "es" : "ca"] as const) {
    if (!soak && device === "phone") continue;
    test(`a browser closed in a later lesson goes on at the same line and exercise (${device}, ${lang})`, async ({
      site,
    }, testInfo) => {
      const { executablePath, args } = await findBrowser();
      const launch = () =>
        chromium.launchPersistentContext(testInfo.outputPath("user"), {
          ...devices[device],
          executablePath,
          args: [...args],
          locale: lang,
        });
      const [, ...others] = lessonsIn(lang);
      const second = others.find(({ lesson }) => exercisesOf(lesson).some(({ kind }) => kind === "multiple"));
      if (second === undefined) throw new Error("No lesson but the first has a multiple");
      const block = exerciseOf(second.lesson, "multiple");

      const before = await launch();
      const page = await before.newPage();
      await open(page, `${site}${second.path}`);
      await optionOf(page, block, 1).check();
      await page.mouse.wheel(0, 70);
      await kept(page, block.id);
      const left = await anchorInSight(page);
      await before.close();

      const after = await launch();
      const home = await after.newPage();
      await open(home, `${site}${lang}/`);
      await expect(home.getByRole("heading", { name: words[lang].player.home.continue })).toBeVisible();
      await home.getByRole("link", { name: words[lang].player.home.continueButton, exact: true }).click();
      await expect(home).toHaveURL(`${site}${second.path}`);
      await expectResumed(home, block, left);

      const direct = await after.newPage();
      await open(direct, `${site}${second.path}`);
      await expectResumed(direct, block, left);
      await after.close();
    });
  }
}

async function expectResumed(page: Page, block: ExerciseBlock, left: { anchor: number; top: number }) {
  await expect(optionOf(page, block, 1)).toBeChecked();
  await expect(page.locator(`[data-exercise="${block.id}"]:focus-within`)).toHaveCount(1);
  await expect.poll(async () => Math.abs((await topOfAnchor(page, left.anchor)) - left.top)).toBeLessThanOrEqual(5);
}
