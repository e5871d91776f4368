import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { goTo, pressKey } from "../../src/activities/testing/journey.ts";
import type { ActivityBlock } from "../../src/course/types.ts";
import { textOf } from "../../src/exercises/text.ts";
import { fileName } from "../../src/player/activity/file-name.ts";
import { words as cardWords } from "../../src/player/activity/words.ts";
import { words as homeWords } from "../../src/player/home/words.ts";
import { words as notebookWords } from "../../src/player/notebook/words.ts";
import { expectAccessible, overflowing, smallTargets } from "./axe.ts";
import { fill, type Lang, languages, nameOf, oneIn, otherOf, soak, words } from "./course.ts";
import { activitiesIn, activityCard, benchOf, makerOf, settled } from "./makers.ts";
import { stored } from "./place.ts";
import { expect, openWhole, ready, test } from "./site.ts";
import { demoSite } from "./sites.ts";

/** Things that learners make: by keys, kept, changed, taken away as files and on paper, and found again in either language. */
test.use({ folder: demoSite, contextOptions: { reducedMotion: "reduce" } });

/** The finished thing, as it stands on its card or among the things made. */
const sheetOf = (place: Locator) => place.locator("[data-sheet]").first();

async function expectTexts(place: Locator, texts: readonly string[]): Promise<void> {
  const squeezed = (text: string) => text.replace(/\s+/g, "");
  await expect
    .poll(async () => {
      const shown = squeezed(await place.innerText());
      return texts.filter((text) => !shown.includes(squeezed(text)));
    })
    .toEqual([]);
}

async function download(page: Page, button: Locator): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

/** Keeps the page as it is printed until it is told that the printing is over: a browser without a window prints nothing. */
const holdPrint = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printing = "";
    };
  });

/** A picture's file as another program would open it: its texts, or why it is none. */
const openPicture = (page: Page, text: string) =>
  page.evaluate(async (svg) => {
    const { documentElement: root } = new DOMParser().parseFromString(svg, "image/svg+xml");
    if (root.localName !== "svg" || root.querySelector("parsererror")) return `not well-formed: ${root.textContent}`;
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
    await image.decode();
    return image.naturalWidth > 100 ? root.textContent : `only ${image.naturalWidth} px wide`;
  }, text);

for (const lang of languages) {
  const other = otherOf(lang);
  const t = cardWords.in[lang];
  const elsewhere = activitiesIn(other);

  // One kind outside the soak: each has all of this in its own tests, and what is made is found again in the other language.
  for (const { block, path } of soak || lang === "ca" ? oneIn(6, activitiesIn(lang), 3) : []) {
    test(`a ${block.kind} is made by keys, kept, changed, taken away and found again (${lang})`, async ({
      page,
      site,
    }) => {
      const maker = makerOf(block);
      const desk = benchOf(page, block, lang);
      const { card } = desk;
      const button = (name: string) => card.getByRole("button", { name, exact: true });
      await holdPrint(page);
      await openWhole(page, `${site}${path}`);
      await expect(button(t.print)).toHaveCount(0);

      await card.focus();
      const written = await maker.make(desk);
      await expectTexts(sheetOf(card), written);
      await settled(page, block, lang);
      await page.reload();
      await ready(page);
      await expectTexts(sheetOf(card), written);

      const more = " y algo más";
      await card.focus();
      await maker.change(desk, more);
      await expectTexts(sheetOf(card), [more]);
      await settled(page, block, lang);

      if (maker.remove) {
        const gone = await maker.remove(desk);
        await expect(sheetOf(card)).not.toContainText(gone);
        await expect(card.getByRole("status")).toContainText(t.canUndo);
        await pressKey(desk, button(t.undo));
        await expectTexts(sheetOf(card), [gone, ...written]);
        await expect(button(t.undo)).toHaveCount(0);
        expect(await card.evaluate((element) => element.contains(document.activeElement))).toBe(true);
        await settled(page, block, lang);
      }

      const title = await card.getByRole("heading", { level: 3 }).innerText();
      const name = fileName(title, block.kind);
      const markdown = await download(page, button(t.markdown));
      expect(markdown.name).toBe(`${name}.md`);
      expect(markdown.text).toMatch(/^# .+\n\n/);
      const read = markdown.text.replace(/\\([^\w\s])/g, "$1");
      for (const text of [...written, more, title]) expect(read).toContain(text);
      if ((await button(t.svg).count()) > 0) {
        const picture = await download(page, button(t.svg));
        expect(picture.name).toBe(`${name}.svg`);
        const texts = await openPicture(page, picture.text);
        expect(texts).toContain(title);
        expect(texts.replace(/\s/g, "")).toContain(more.replace(/\s/g, ""));
      }

      await button(t.print).click();
      await expect(page.locator("html")).toHaveAttribute("data-printing");
      await page.emulateMedia({ media: "print" });
      await expect(page.getByRole("banner")).toBeHidden();
      await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
      await expect(card.locator("fieldset")).toBeHidden();
      for (const pressed of await page.getByRole("button").all()) await expect(pressed).toBeHidden();
      await expectTexts(page.locator("body"), [...written, more]);
      for (const { block: each } of activitiesIn(lang)) {
        if (each.id !== block.id) await expect(activityCard(page, each)).toBeHidden();
      }
      expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(5_000);
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
      await page.emulateMedia({ media: "screen" });
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

      await card.getByRole("link", { name: t.notebook }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(words[lang].player.nav.notebook);
      const thing = page.locator(`[data-thing="${block.id}"]`);
      await expect(thing.getByRole("heading")).toHaveText(title);
      await expectTexts(sheetOf(thing), [...written, more]);

      const there = elsewhere.find(({ block: each }) => each.id === block.id);
      await page.getByRole("link", { name: nameOf(other) }).click();
      await expect(page).toHaveURL(`${site}${other}/notebook/`);
      await expectTexts(sheetOf(thing), [...written, more]);
      if (there?.block.title !== undefined) await expect(thing.getByRole("heading")).toHaveText(there.block.title);
      await thing.getByRole("link", { name: notebookWords.in[other].change }).click();
      await expect(page).toHaveURL(`${site}${there?.path}#a-${block.id}`);
      await expect(card).toBeFocused();
      await expectTexts(sheetOf(card), [...written, more]);
    });
  }
}

const lang: Lang = "es";
const [{ block, path } = { block: undefined, path: "" }] = activitiesIn(lang).filter(
  (each) => each.block.kind === "table",
);
if (block === undefined) throw new Error("The demo course has no table");
const fieldIn = (page: Page, of: ActivityBlock) => activityCard(page, of).getByRole("textbox").first();

test("what was being made when the page was killed is there again, in the log and among the things made", async ({
  context,
  site,
}) => {
  const page = await context.newPage();
  // Nobody tells it that it goes, and it does not come to a pause.
  await page.addInitScript(() => {
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (...[type, ...how]: Parameters<typeof addEventListener>) {
      if (type !== "pagehide" && type !== "visibilitychange") addEventListener.call(this, type, ...how);
    };
    const { setTimeout } = window;
    Object.assign(window, {
      setTimeout: (run: () => void, ms = 0) => (ms < 2_000 ? setTimeout(run, ms) : 0),
    });
  });
  await openWhole(page, `${site}${path}`);
  await fieldIn(page, block).pressSequentially("Antes de que se fuera la luz");
  await expect.poll(() => stored(page)).toContain("Antes de que se fuera la luz");
  const log = await stored(page);
  expect(log).not.toContain('"type":"made"');
  await page.close();

  const next = await context.newPage();
  await openWhole(next, `${site}${lang}/notebook/`);
  await expectTexts(next.locator(`[data-thing="${block.id}"]`), ["Antes de que se fuera la luz"]);
  expect(await stored(next)).toContain('"type":"made"');
});

test("two tabs show the same while one of them is at work, and neither takes it from the other", async ({
  context,
  site,
}) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  for (const tab of [one, two]) await openWhole(tab, `${site}${path}`);
  await fieldIn(one, block).pressSequentially("Uno");
  await expect(fieldIn(two, block)).toHaveValue("Uno");
  await two.bringToFront();
  await fieldIn(two, block).press("ControlOrMeta+End");
  await fieldIn(two, block).pressSequentially(" y dos");
  await expect(fieldIn(one, block)).toHaveValue("Uno y dos");
  await settled(two, block, lang);
  for (const tab of [one, two]) {
    await tab.reload();
    await ready(tab);
    await expect(fieldIn(tab, block)).toHaveValue("Uno y dos");
  }
});

for (const each of languages) {
  test.describe(() => {
    test.use({ javaScriptEnabled: false });

    test(`without JavaScript activities and their page can be read, and nothing in them pressed (${each})`, async ({
      page,
      site,
    }) => {
      const [first] = activitiesIn(each);
      await page.goto(`${site}${first?.path}`);
      for (const { block: shown } of activitiesIn(each)) {
        const card = activityCard(page, shown);
        await expect(card.getByRole("heading", { level: 3 })).toBeVisible();
        await expectTexts(card, [textOf(shown.prompt)]);
        for (const field of await card.getByRole("textbox").all()) await expect(field).toBeDisabled();
        for (const pressed of await card.getByRole("button").all()) await expect(pressed).toBeDisabled();
        await expect(card.getByRole("link", { name: cardWords.in[each].notebook })).toBeHidden();
      }
      await page.goto(`${site}${each}/notebook/`);
      // Found by text it would never be: Playwright takes what is in a noscript for no text of the page.
      await expect(page.locator("noscript p")).toBeVisible();
      await expect(page.locator("noscript p")).toHaveText(notebookWords.in[each].scripting);
      for (const { block: shown } of activitiesIn(each)) {
        if (shown.title !== undefined) await expect(page.getByRole("link", { name: shown.title })).toBeVisible();
      }
    });
  });
}

test("a page full of things is accessible by day and by night, and fits 320 px with text at 200 %", async ({
  page,
  site,
}) => {
  test.slow();
  // By turns: the gallery shows each kind in every state.
  const all = oneIn(3, activitiesIn(lang));
  const seen = async (by: "light" | "dark") => {
    for (const colorScheme of soak ? (["light", "dark"] as const) : [by]) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
  };
  await openWhole(page, `${site}${path}`);
  for (const { block: each } of all) {
    await activityCard(page, each).focus();
    await makerOf(each).make(benchOf(page, each, lang));
    await settled(page, each, lang);
  }
  await seen("light");
  await page.goto(`${site}${lang}/notebook/`);
  await expect(page.locator("[data-thing] [data-sheet]")).toHaveCount(all.length);
  await seen("dark");
  await page.setViewportSize({ width: 320, height: 700 });
  for (const there of [page.url(), `${site}${path}`]) {
    await openWhole(page, there);
    for (const size of ["100", "200"]) {
      await page.evaluate((to) => document.documentElement.setAttribute("data-text", to), size);
      expect(await overflowing(page), `${there} ${size} %`).toEqual([]);
      expect(await smallTargets(page), `${there} ${size} %`).toEqual([]);
    }
  }
});

test("thirty days after signing, the home page asks to look back and leads to just there", async ({ page, site }) => {
  const letter = activitiesIn(lang).find(({ block: each }) => each.kind === "commitment");
  if (letter === undefined) throw new Error("The demo course has no commitment");
  const { title, go } = homeWords.in[lang].lookBack;
  await page.clock.setFixedTime(new Date("2026-11-22T10:00:00Z"));
  await openWhole(page, `${site}${letter.path}`);
  await activityCard(page, letter.block).focus();
  await makerOf(letter.block).make(benchOf(page, letter.block, lang));
  await settled(page, letter.block, lang);
  await page.goto(`${site}${lang}/`);
  await ready(page);
  await expect(page.getByRole("heading", { name: title })).toHaveCount(0);

  await page.clock.setFixedTime(new Date("2026-12-22T10:00:00Z"));
  await page.goto(`${site}${lang}/`);
  const card = page.getByRole("region", { name: title });
  await expect(card).toContainText(letter.block.title ?? "");
  await card.getByRole("link", { name: go }).click();
  await expect(activityCard(page, letter.block)).toBeFocused();
  await expect(activityCard(page, letter.block).getByRole("radio").first()).toBeVisible();
});

test.describe("without a connection", () => {
  test.use({ expectedErrors: /Failed to load resource|Failed to fetch|ERR_FAILED|ERR_INTERNET/ });

  test("an activity whose code cannot be had can be read, says so, and comes alive with the network", async ({
    page,
    site,
  }) => {
    await page.route(/\/assets\/Activity-[^/]*\.js$/, (route) => route.abort());
    await page.goto(`${site}${path}`);
    await ready(page);
    const here = page.locator("[data-unstarted]").filter({ has: activityCard(page, block) });
    await expect(here.getByRole("status").filter({ hasText: words[lang].player.unstarted })).toBeVisible();
    await expect(fieldIn(page, block)).toBeDisabled();
    await page.unrouteAll();
    await here.getByRole("link", { name: words[lang].player.failed.reload }).click();
    await expect(fieldIn(page, block)).toBeEnabled();
  });

  test("the page of things made says so when its code cannot be had, and comes when it is asked for again", async ({
    page,
    site,
  }) => {
    await openWhole(page, `${site}${lang}/`);
    await page.route(/\/assets\/NotebookScreen-[^/]*\.js$/, (route) => route.abort());
    await page.getByRole("link", { name: words[lang].player.nav.notebook }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words[lang].player.failed.title);
    await page.unrouteAll();
    const again = page.getByRole("button", { name: words[lang].player.failed.retry });
    await again.click();
    await again.click().catch(() => {});
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words[lang].player.nav.notebook);
  });
});

test("a thing is reached by Tab from its page, and its words name it there", async ({ page, site }) => {
  await openWhole(page, `${site}${path}`);
  await fieldIn(page, block).fill("Algo");
  await settled(page, block, lang);
  await page.goto(`${site}${lang}/notebook/`);
  const title = block.title ?? "";
  const change = page.getByRole("link", { name: fill(notebookWords.in[lang].changeThis, { title }) });
  await page.getByRole("heading", { level: 1 }).focus();
  await goTo({ ...benchOf(page, block, lang), card: page.locator("main") }, change);
  await page.keyboard.press("Enter");
  await expect(activityCard(page, block)).toBeFocused();
});
