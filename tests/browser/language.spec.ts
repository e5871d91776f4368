import { words as singleWords } from "../../src/exercises/single/words.ts";
import {
  exerciseOf,
  fill,
  firstLesson,
  languages,
  nameOf,
  otherOf,
  questionOf,
  sameIn,
  soak,
  words,
} from "./course.ts";
import { answer, cardOf, handleOf, optionOf, resultOf, shownOrder, wordsOf } from "./learner.ts";
import { anchorInSight, topOfAnchor } from "./place.ts";
import { deviceNames, devices, expect, open, openWhole, ready, test } from "./site.ts";

for (const device of deviceNames) {
  for (const lang of languages) {
    if (!soak && (device === "desktop") !== (lang === "es")) continue;
    test.describe(`${device}, ${lang}`, () => {
      test.use(devices[device]);
      const other = otherOf(lang);
      const { lesson, path } = firstLesson(lang);
      const { lesson: otherLesson, path: otherPath } = firstLesson(other);

      test("a switch of language keeps answers, results, order and address", async ({ page, site }) => {
        const [single, multiple, order] = [
          exerciseOf(lesson, "single"),
          exerciseOf(lesson, "multiple"),
          exerciseOf(lesson, "order"),
        ];
        const [same, alsoSame, sameOrder] = [single, multiple, order].map((block) => sameIn(otherLesson, block)) as [
          typeof single,
          typeof single,
          typeof single,
        ];
        await open(page, `${site}${lang}/`);
        await open(page, `${site}${path}`);
        await answer(page, single, "wrong", lang);
        await optionOf(page, multiple, 1).check();
        await handleOf(page, order, 1, lang).press("ArrowUp");
        const shown = await Promise.all([single, multiple, order].map((block) => shownOrder(page, block)));

        await page.getByRole("link", { name: nameOf(other) }).click();
        await expect(page).toHaveURL(`${site}${otherPath}`);
        await expect(page.locator("html")).toHaveAttribute("lang", other);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(otherLesson.title);
        await expect(page).toHaveTitle(new RegExp(`^${otherLesson.title}`));
        await expect(resultOf(page, same)).toHaveText(words[other].exercises.result.wrong);
        const why = cardOf(page, same).getByText(singleWords.in[other].chosenWrong, { exact: true });
        await expect(why).toBeVisible();
        await expect(optionOf(page, alsoSame, 1)).toBeChecked();
        const now = await Promise.all([same, alsoSame, sameOrder].map((block) => shownOrder(page, block)));
        expect(now).toEqual(shown);

        await page.reload();
        await ready(page);
        await expect(optionOf(page, alsoSame, 1)).toBeChecked();
        await page.goBack();
        await expect(page).toHaveURL(`${site}${lang}/`);
      });

      test("a switch leaves the passage where it is, and the focus on what had it", async ({ page, site }) => {
        const block = exerciseOf(lesson, "order");
        await openWhole(page, `${site}${path}`);
        const handle = handleOf(page, block, 1, lang);
        await handle.press("ArrowDown");
        await cardOf(page, block).evaluate((card) => window.scrollBy(0, card.getBoundingClientRect().top + 40));
        await handle.focus();
        await page.evaluate(() => Object.assign(window, { focusedBefore: document.activeElement }));
        const before = await anchorInSight(page);
        // A click that is not a pointer's, as speech control makes it, takes the focus from nothing.
        const link = page.getByRole("link", { name: nameOf(other) });
        await link.evaluate((element: HTMLElement) => element.click());
        await expect(page.getByRole("heading", { name: questionOf(sameIn(otherLesson, block)) })).toBeAttached();
        await expect(handleOf(page, sameIn(otherLesson, block), 1, other)).toBeFocused();
        const same = () => Object.is((window as { focusedBefore?: unknown }).focusedBefore, document.activeElement);
        expect(await page.evaluate(same)).toBe(true);
        const top = await topOfAnchor(page, before.anchor);
        expect(Math.abs(top - before.top)).toBeLessThanOrEqual(3);
      });

      test("the switch is at hand in the middle of a lesson", async ({ page, site }) => {
        await open(page, `${site}${path}`);
        await cardOf(page, exerciseOf(lesson, "order")).evaluate((card) => card.scrollIntoView());
        await expect(page.getByRole("link", { name: nameOf(other) })).toBeInViewport();
      });

      test("the switch keeps the focus when it is pressed, and moves nothing", async ({ page, site }) => {
        const block = exerciseOf(lesson, "order");
        await open(page, `${site}${path}`);
        await cardOf(page, block).evaluate((card) => card.scrollIntoView());
        const link = page.getByRole("link", { name: nameOf(other) });
        await link.focus();
        const before = await anchorInSight(page);
        await page.keyboard.press("Enter");
        await expect(page.locator("html")).toHaveAttribute("lang", other);
        await expect(link).toBeFocused();
        // At the very top of the page one stays there, however many lines the title takes.
        const atTop = await page.evaluate(() => window.scrollY === 0);
        const top = await topOfAnchor(page, before.anchor);
        if (!atTop) expect(Math.abs(top - before.top)).toBeLessThanOrEqual(3);
      });
    });
  }
}

test.describe("without a connection", () => {
  test.use({ ...devices.phone, expectedErrors: /Failed to load resource|ERR_FAILED|ERR_INTERNET/ });

  for (const [what, pattern] of [
    ["the lesson", /\/course\/lessons\//],
    ["the interface's words", /\/assets\/ca-[^/]*\.js/],
  ] as const) {
    test(`a language of which ${what} cannot be had says so, and the page stays as it is`, async ({ page, site }) => {
      const { lesson, path } = firstLesson("es");
      const block = exerciseOf(lesson, "single");
      await open(page, `${site}${path}`);
      await optionOf(page, block, 1).check();
      await page.route(pattern, (route) => route.abort());
      await page.getByRole("link", { name: nameOf("ca") }).click();
      const failed = fill(words.es.player.language.failed, {
        language: new Intl.DisplayNames(["es"], { type: "language" }).of("ca") ?? "",
      });
      await expect(page.getByRole("status").filter({ hasText: failed })).toBeVisible();
      await expect(page).toHaveURL(`${site}${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(lesson.title);
      await expect(page.locator("html")).toHaveAttribute("lang", "es");
      await expect(cardOf(page, block).getByText(wordsOf(block, 1))).toBeVisible();
      await expect(optionOf(page, block, 1)).toBeChecked();

      await page.unroute(pattern);
      await page.getByRole("link", { name: nameOf("ca") }).click();
      await expect(page).toHaveURL(`${site}${firstLesson("ca").path}`);
      await expect(page.getByText(failed)).toHaveCount(0);
    });
  }
});
