import type { BrowserContext, Page } from "@playwright/test";
import { words as own } from "../../src/player/privacy/words.ts";
import { words as lookWords } from "../../src/player/settings/words.ts";
import { inventory, storedAs } from "../../src/storage/inventory.ts";
import { expectAccessible, overflowing, smallTargets } from "./axe.ts";
import { exercisesOf, firstLesson, isLookedAt, type Lang, languages, soak, words } from "./course.ts";
import { answer, saved } from "./learner.ts";
import { become } from "./people.ts";
import { deviceNames, devices, expect, open, test } from "./site.ts";

/** Every name that is really in one of the browser's stores, ours or not; asked of the browser, not of the player. */
const present = (page: Page) =>
  page.evaluate(async () => ({
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    IndexedDB: (await indexedDB.databases()).map(({ name = "" }) => name),
    CacheStorage: await caches.keys(),
    cookies: document.cookie,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

const NOTHING = { localStorage: [], sessionStorage: [], IndexedDB: [], CacheStorage: [], cookies: "", workers: 0 };

const ana = { name: "Ana", pin: "4711" };

/** A lesson with an answer, a named profile, another theme. */
async function use(page: Page, site: string, lang: Lang, who: { name: string; pin?: string } = ana) {
  await become(page, site, who, lang);
  const { theme, themes } = lookWords.in[lang];
  await page.getByRole("group", { name: theme, exact: true }).getByRole("radio", { name: themes.dark }).check();
  const { lesson, path } = firstLesson(lang);
  await open(page, `${site}${path}`);
  const [block] = exercisesOf(lesson);
  if (block === undefined) throw new Error("The lesson has no exercise");
  await answer(page, block, "full", lang);
  await saved(page, block, lang);
}

/** Types what confirms it, and erases everything. */
async function eraseAll(page: Page, lang: Lang) {
  const { open: opener, word, confirm } = own.in[lang].all;
  await page.getByRole("button", { name: opener }).click();
  const dialog = page.getByRole("dialog", { name: own.in[lang].all.title });
  await dialog.getByRole("textbox").fill(word.toLowerCase());
  await dialog.getByRole("button", { name: confirm }).click();
}

test.describe("with the copy for use without a connection", () => {
  test.use({ serviceWorkers: "allow" });

  for (const lang of languages) {
    if (!soak && lang !== "ca") continue;
    test(`every key in the browser is on the page with its size, and nothing that is not there (${lang})`, async ({
      page,
      site,
    }) => {
      await use(page, site, lang);
      await expect.poll(async () => (await present(page)).CacheStorage.length).toBe(1);
      await open(page, `${site}${lang}/privacy/`);
      await expect(page.locator("[data-stored]").first()).toBeVisible();
      const { cookies, workers: _, ...names } = await present(page);
      expect(cookies).toBe("");
      const stored = Object.entries(names).flatMap(([store, each]) => each.map((name) => ({ store, name })));
      expect(stored.length).toBeGreaterThanOrEqual(5);
      const unknown = stored.filter(({ store, name }) => storedAs(store as keyof typeof names, name) === undefined);
      expect(unknown).toEqual([]);
      const listed = page.locator("[data-stored]");
      const shown = await listed.evaluateAll((all) => all.map((each) => each.getAttribute("data-stored")));
      expect([...shown].sort()).toEqual(stored.map(({ name }) => name).sort());
      for (const each of await listed.all()) await expect(each).toContainText(/\d\s(kB|MB)$/);
      // What can be and is not is said to be nothing.
      const kinds = new Set(stored.map(({ store, name }) => storedAs(store as keyof typeof names, name)?.id));
      await expect(page.getByText(own.in[lang].stored.nothing)).toHaveCount(inventory.length - kinds.size);
      await expect(page.locator(`[data-stored^="atenta:"]`)).toContainText("Ana");
    });
  }

  test("nothing is left when everything is erased, nor later, in any tab", async ({ page, context, site }) => {
    // With a PIN, the other tab would ask for it first.
    await use(page, site, "es", { name: "Ana" });
    const other = await context.newPage();
    await open(other, `${site}${firstLesson("es").path}`);
    await open(page, `${site}es/trainer/data/`);
    await expect.poll(async () => (await present(page)).IndexedDB.join()).toContain("atenta.trainer:");
    await open(page, `${site}es/privacy/`);
    await eraseAll(page, "es");
    await expect(page.getByRole("heading", { name: own.in.es.erased.done })).toBeVisible({ timeout: 30_000 });
    await expect(other.getByRole("heading", { name: own.in.es.erased.elsewhere })).toBeVisible();
    for (const tab of [page, other]) {
      expect(await present(tab)).toEqual(NOTHING);
      // Neither what a page does when it is left, nor when it is shown again, stores anything.
      await tab.evaluate(() => {
        for (const type of ["pagehide", "pageshow", "online"]) dispatchEvent(new Event(type));
        document.dispatchEvent(new Event("visibilitychange"));
      });
      await tab.keyboard.press("Escape");
    }
    await page.waitForTimeout(1_000);
    for (const tab of [page, other]) {
      expect(await present(tab)).toEqual(NOTHING);
      await expect(tab.getByRole("dialog")).toBeVisible();
    }
    await page.getByRole("link", { name: own.in.es.erased.start }).click();
    await expect(page.getByRole("link", { name: words.es.player.home.startButton }).first()).toBeVisible();
    await expect(page.locator("html")).not.toHaveAttribute("data-theme", "dark");
  });
});

test("a word that is not the one erases nothing, and neither does going back on it", async ({ page, site }) => {
  await use(page, site, "es");
  await open(page, `${site}es/privacy/`);
  const { open: opener, confirm, cancel, mismatch, word, title } = own.in.es.all;
  await page.getByRole("button", { name: opener }).click();
  const dialog = page.getByRole("dialog", { name: title });
  await dialog.getByRole("textbox").fill("sí");
  await dialog.getByRole("button", { name: confirm }).click();
  await expect(dialog.getByText(mismatch.replaceAll("{{word}}", word))).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: cancel }).click();
  await expect(dialog).toBeHidden();
  expect((await present(page)).IndexedDB.length).toBe(2);
});

test("a copy is offered before everything is erased", async ({ page, site }) => {
  await use(page, site, "ca");
  await open(page, `${site}ca/privacy/`);
  await page.getByRole("button", { name: own.in.ca.all.open }).click();
  const dialog = page.getByRole("dialog", { name: own.in.ca.all.title });
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: own.in.ca.all.copy }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.json$/);
  await expect(dialog.getByText(own.in.ca.all.copied)).toBeVisible();
});

const holdsOn = async ({ page, context, site }: { page: Page; context: BrowserContext; site: string }) => {
  await open(page, `${site}es/privacy/`);
  const other = await context.newPage();
  await other.goto(`${site}404.html`);
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open("atenta");
        request.onsuccess = () => {
          Object.assign(window, { held: request.result });
          resolve();
        };
      }),
  );
  await eraseAll(page, "es");
  const dialog = page.getByRole("dialog", { name: own.in.es.erased.partly });
  await expect(dialog).toBeVisible({ timeout: 30_000 });
  await expect(dialog.getByRole("listitem")).toHaveText(["atenta"]);
  await other.close();
  await dialog.getByRole("button", { name: own.in.es.erased.again }).click();
  await expect(page.getByRole("heading", { name: own.in.es.erased.done })).toBeVisible({ timeout: 30_000 });
  expect((await present(page)).IndexedDB).toEqual([]);
};

// It takes as long as the page waits for the other tab.
if (soak) test("what another tab holds on to is named, and goes when it lets go", holdsOn);

test("the settings can be put back as they were at first", async ({ page, site }) => {
  await use(page, site, "es");
  await open(page, `${site}es/privacy/`);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", { name: own.in.es.things.settings.erase }).click();
  await expect(page.getByText(own.in.es.resetDone)).toBeVisible();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme", "dark");
});

for (const lang of languages) {
  for (const device of deviceNames) {
    for (const colorScheme of ["light", "dark"] as const) {
      if (!isLookedAt("day", lang, device, colorScheme)) continue;
      test.describe(`${lang}, ${device}, ${colorScheme}`, () => {
        test.use({ ...devices[device], colorScheme, contextOptions: { reducedMotion: "reduce" } });

        test("the page keeps to what makes it accessible", async ({ page, site }) => {
          await open(page, `${site}${lang}/privacy/`);
          await expect(page.locator("[data-stored]").first()).toBeVisible();
          await expectAccessible(page);
          expect(await smallTargets(page)).toEqual([]);
        });
      });
    }
  }

  test(`it fits 320 px with text at 200 %, the window that erases included (${lang})`, async ({ page, site }) => {
    await page.addInitScript(() => localStorage.setItem("atenta.settings", '{"text":200}'));
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, `${site}${lang}/privacy/`);
    await expect(page.locator("[data-stored]").first()).toBeVisible();
    expect(await overflowing(page)).toEqual([]);
    await page.getByRole("button", { name: own.in[lang].all.open }).click();
    expect(await overflowing(page)).toEqual([]);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("all that can be stored is named, what for and how long", async ({ page, site }) => {
    await page.goto(`${site}ca/privacy/`);
    for (const { id, names } of inventory) {
      await expect(page.getByRole("heading", { name: own.in.ca.things[id].title, exact: true })).toBeVisible();
      for (const name of names) await expect(page.getByText(name, { exact: true })).toBeVisible();
    }
    // Found by text it would never be: Playwright takes what is in a noscript for no text of the page.
    await expect(page.locator("noscript p")).toBeVisible();
    await expect(page.locator("noscript p")).toHaveText(own.in.ca.stored.scripting);
    await expect(page.getByRole("button")).toHaveCount(0);
  });
});
