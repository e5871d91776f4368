import type { Locator, Page } from "@playwright/test";
import { words as lookWords } from "../../src/player/settings/words.ts";
import { expectAccessible, overflowing, smallTargets } from "./axe.ts";
import { byTurns, exercisesOf, firstLesson, isLookedAt, type Lang, otherOf, words } from "./course.ts";
import { answer, openLook, resultOf } from "./learner.ts";
import { deviceNames, devices, expect, open, ready, test } from "./site.ts";

const root = (page: Page): Locator => page.locator("html");
const group = (page: Page, name: string): Locator => page.getByRole("main").getByRole("group", { name, exact: true });

/** What the player is made of; the boot script is none of it. */
const SCRIPTS = /\/assets\/(?!boot).*\.js$/;

/** Everything that is said of text and look, with what it does to the page. */
function choices(lang: Lang) {
  const { text, theme, themes, motion, motions } = lookWords.in[lang];
  return [
    { group: text, option: /^150/, attribute: "data-text", value: "150" },
    { group: theme, option: themes.dark, attribute: "data-theme", value: "dark" },
    { group: motion, option: motions.less, attribute: "data-motion", value: "less" },
  ] as const;
}

for (const lang of byTurns("es")) {
  test(`what is chosen holds at once, after a reload before the first paint, and in other tabs (${lang})`, async ({
    page,
    context,
    site,
  }) => {
    await open(page, `${site}${lang}/settings/`);
    const other = await context.newPage();
    await open(other, `${site}${lang}/`);
    for (const { group: name, option, attribute, value } of choices(lang)) {
      await group(page, name).getByRole("radio", { name: option }).check();
      for (const tab of [page, other]) await expect(root(tab)).toHaveAttribute(attribute, value);
    }
    // The boot script alone: the player never starts.
    await page.route(SCRIPTS, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    await page.goto(`${site}${firstLesson(lang).path}`);
    for (const { attribute, value } of choices(lang)) await expect(root(page)).toHaveAttribute(attribute, value);
    await page.unroute(SCRIPTS);
    await open(page, `${site}${lang}/settings/`);
    for (const { group: name, option } of choices(lang))
      await expect(group(page, name).getByRole("radio", { name: option })).toBeChecked();
  });

  test(`by keys alone: a part is reached, a choice is made, the language changes and the focus stays (${lang})`, async ({
    page,
    site,
  }) => {
    await open(page, `${site}${lang}/settings/`);
    await page.getByRole("navigation", { name: lookWords.in[lang].sections }).getByRole("link").first().press("Enter");
    await expect(page.getByRole("heading", { level: 2, name: lookWords.in[lang].look })).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    await expect(root(page)).toHaveAttribute("data-text", "112");
    const other = otherOf(lang);
    const link = page.getByRole("main").locator(`a[hreflang="${other}"]`);
    await link.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: words[other].player.nav.settings })).toBeVisible();
    await expect(link).toBeFocused();
    await expect(link).toHaveAttribute("aria-current", "true");
  });

  for (const device of deviceNames) {
    for (const colorScheme of ["light", "dark"] as const) {
      if (!isLookedAt("day", lang, device, colorScheme)) continue;
      test.describe(`${lang}, ${device}, ${colorScheme}`, () => {
        test.use({ ...devices[device], colorScheme, contextOptions: { reducedMotion: "reduce" } });

        test("the page and the window keep to what makes them accessible", async ({ page, site }) => {
          await open(page, `${site}${lang}/settings/`);
          await expect(page.locator("#health")).toBeVisible();
          await expectAccessible(page);
          expect(await smallTargets(page)).toEqual([]);
          await openLook(page, lang);
          await expectAccessible(page);
        });
      });
    }
  }

  test(`all of it fits 320 px with text at 200 % (${lang})`, async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, `${site}${lang}/settings/`);
    await group(page, lookWords.in[lang].text).getByRole("radio", { name: /^200/ }).check();
    await expect(page.locator("#health")).toBeVisible();
    expect(await overflowing(page)).toEqual([]);
  });
}

test("the window leads to all settings, and closes on the way", async ({ page, site }) => {
  await open(page, `${site}${firstLesson("es").path}`);
  const dialog = await openLook(page, "es");
  await dialog.getByRole("link", { name: lookWords.in.es.all }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(dialog).toBeHidden();
  // There, too, where the link leads to where one is.
  await openLook(page, "es");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test.describe("a window whose code cannot come", () => {
  test.use({ expectedErrors: /Failed to load resource|Failed to fetch dynamically imported module|ERR_FAILED/ });

  test("says so, and the page goes on", async ({ page, site }) => {
    await open(page, `${site}${firstLesson("es").path}`);
    await page.route(/LookWindow/, (route) => route.abort());
    await page.getByRole("button", { name: words.es.player.settings.open }).click();
    const dialog = page.getByRole("dialog", { name: words.es.player.settings.title });
    await expect(dialog.getByText(words.es.player.failed.text)).toBeVisible();
    await expect(dialog.getByRole("button", { name: words.es.player.failed.retry })).toBeVisible();
    await dialog.getByRole("button", { name: words.es.player.settings.close }).click();
    await expect(dialog).toBeHidden();
  });
});

test("with less motion nothing moves by itself, though the device would let it", async ({ page, site }) => {
  await page.addInitScript(() => localStorage.setItem("atenta.settings", '{"motion":"less"}'));
  const { path, lesson } = firstLesson("es");
  await open(page, `${site}${path}`);
  expect(await page.evaluate(() => matchMedia("(prefers-reduced-motion: reduce)").matches)).toBe(false);
  const [block] = exercisesOf(lesson);
  if (block === undefined) throw new Error("The lesson has no exercise");
  await answer(page, block, "full", "es");
  await expect(resultOf(page, block)).toBeVisible();
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
      const moves =
        (animationName !== "none" && !/^0s(, 0s)*$/.test(animationDuration)) || !/^0s(, 0s)*$/.test(transitionDuration);
      return moves ? [`${element.tagName} ${element.className}`] : [];
    }),
  );
  expect(moving).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the settings say what they need, and show no control", async ({ page, site }) => {
    await page.goto(`${site}es/settings/`);
    // Found by text it would never be: Playwright takes what is in a noscript for no text of the page.
    await expect(page.locator("noscript p")).toBeVisible();
    await expect(page.locator("noscript p")).toHaveText(lookWords.in.es.scripting);
    await expect(page.getByRole("radio")).toHaveCount(0);
    await page
      .getByRole("navigation", { name: words.es.player.nav.more })
      .getByRole("link", { name: words.es.player.nav.privacy })
      .click();
    await expect(page.getByRole("heading", { level: 1, name: words.es.player.nav.privacy })).toBeVisible();
  });
});

test("settings are of the person: one who leaves takes them along", async ({ page, site }) => {
  await open(page, `${site}es/settings/`);
  await group(page, lookWords.in.es.theme).getByRole("radio", { name: lookWords.in.es.themes.dark }).check();
  await page.reload();
  await ready(page);
  await expect(root(page)).toHaveAttribute("data-theme", "dark");
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          const request = indexedDB.open("atenta");
          request.onsuccess = () => {
            const all = request.result.transaction("profiles").objectStore("profiles").getAll();
            all.onsuccess = () => {
              request.result.close();
              resolve(all.result[0]?.settings);
            };
          };
        }),
    );
  // The row is written after the settings that the next page needs at once.
  await expect.poll(kept).toMatchObject({ theme: "dark" });
});
