import { readFile } from "node:fs/promises";
import type { Browser, Locator, Page } from "@playwright/test";
import { answeredEvent } from "../../src/learning/testing.ts";
import { words as dataWords } from "../../src/player/data/words.ts";
import type { Backup } from "../../src/storage/export.ts";
import { backup as backupText } from "../../src/storage/export.ts";
import { byTurns, courseIndex, exercisesOf, firstLesson, type Lang } from "./course.ts";
import { answer, resultOf, saved } from "./learner.ts";
import { expect, open, ready, test } from "./site.ts";

const { lesson, path } = firstLesson("es");
const blocks = exercisesOf(lesson);
const [first, second, third] = blocks;
if (first === undefined || second === undefined || third === undefined)
  throw new Error("The lesson has too few exercises");

const say = (lang: Lang) => dataWords.in[lang];
const section = (page: Page, lang: Lang) => page.getByRole("region", { name: say(lang).title, exact: true });
const file = (text: string, name = "atenta-copia.json") => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(text),
});

/** The section of copies on the settings page. */
async function openData(page: Page, site: string, lang: Lang = "es"): Promise<Locator> {
  await open(page, `${site}${lang}/settings/`);
  const data = section(page, lang);
  await expect(data.getByRole("button", { name: say(lang).bring.choose, exact: true })).toBeVisible();
  return data;
}

async function take(page: Page, site: string): Promise<{ readonly text: string; readonly copy: Backup }> {
  const data = await openData(page, site);
  const button = data.getByRole("button", { name: say("es").download.button, exact: true });
  const [handed] = await Promise.all([page.waitForEvent("download"), button.click()]);
  expect(handed.suggestedFilename()).toMatch(/^atenta-copia-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await handed.path(), "utf8");
  return { text, copy: JSON.parse(text) };
}

async function bring(page: Page, site: string, text: string, lang: Lang = "es"): Promise<Locator> {
  const data = await openData(page, site, lang);
  await data.locator("input[type=file]").setInputFiles(file(text));
  return data;
}

async function add(page: Page, site: string, text: string, news: readonly string[]): Promise<void> {
  const data = await bring(page, site, text);
  await expect(data.getByRole("heading", { name: say("es").found.title })).toBeFocused();
  await expect(data.getByRole("listitem").filter({ hasText: /^\d/ })).toHaveText(news);
  await data.getByRole("button", { name: say("es").found.add, exact: true }).click();
  await expect(data.getByText(say("es").done.added)).toBeVisible();
}

/** Answers on a page of the lesson, and waits until it is on disk. */
async function answers(page: Page, site: string, ...which: readonly (typeof blocks)[number][]): Promise<void> {
  await open(page, `${site}${path}`);
  for (const block of which) {
    await answer(page, block, "full", "es");
    await saved(page, block, "es");
  }
}

async function elsewhere(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

test("a copy takes what was done to a second browser and back, as often as one likes", async ({
  page,
  browser,
  site,
}) => {
  await answers(page, site, first, second);
  const one = await take(page, site);
  expect(one.copy).toMatchObject({ format: "atenta-backup", v: 1, course: courseIndex.id });
  expect(one.copy.events).toHaveLength(2);

  const other = await elsewhere(browser);
  await add(other, site, one.text, ["2 respuestas nuevas"]);
  await answers(other, site, third);
  // What was done on the first is there, too.
  await expect(resultOf(other, first)).toBeVisible();
  const two = await take(other, site);

  await add(page, site, two.text, ["1 respuesta nueva"]);
  await open(page, `${site}${path}`);
  for (const block of [first, second, third]) await expect(resultOf(page, block)).toBeVisible();

  // Once more in both directions: there is nothing that would be counted twice.
  const merged = await take(page, site);
  const again = await bring(other, site, merged.text);
  await expect(again.getByText(say("es").found.notes)).toBeVisible();
  await again.getByRole("button", { name: say("es").found.add, exact: true }).click();
  await expect(again.getByText(say("es").done.added)).toBeVisible();
  for (const [where, copy] of [
    [page, two],
    [page, one],
    [other, one],
  ] as const) {
    const data = await bring(where, site, copy.text);
    await expect(data.getByText(say("es").found.nothing)).toBeVisible();
    await expect(data.getByRole("button", { name: say("es").found.add, exact: true })).toHaveCount(0);
  }
  const answered = (copy: Backup) => copy.events.filter(({ type }) => type === "answered").map(({ id }) => id);
  expect(answered((await take(other, site)).copy)).toEqual(answered((await take(page, site)).copy));
  await other.context().close();
});

test("what a copy brought is taken back after a reload, does not come back with the same copy, and can be brought back", async ({
  page,
  browser,
  site,
}) => {
  const other = await elsewhere(browser);
  await answers(other, site, first);
  const { text } = await take(other, site);
  await other.context().close();

  await answers(page, site, second);
  await add(page, site, text, ["1 respuesta nueva"]);
  await page.reload();
  await ready(page);
  const data = section(page, "es");
  await data.getByRole("button", { name: /^Deshacer la copia añadida el / }).click();
  await expect(data.getByText(say("es").done.undone)).toBeVisible();
  await open(page, `${site}${path}`);
  await expect(resultOf(page, second)).toBeVisible();
  await expect(resultOf(page, first)).toHaveCount(0);

  await bring(page, site, text);
  await expect(data.getByText(say("es").found.nothing)).toBeVisible();
  await data.getByRole("button", { name: say("es").found.close, exact: true }).click();
  await data.getByRole("button", { name: /^Recuperar la copia añadida el / }).click();
  await expect(data.getByText(say("es").done.redone)).toBeVisible();
  await open(page, `${site}${path}`);
  for (const block of [first, second]) await expect(resultOf(page, block)).toBeVisible();
});

test("a copy that is added in one tab shows in the other at once", async ({ page, context, browser, site }) => {
  const other = await elsewhere(browser);
  await answers(other, site, first);
  const { text } = await take(other, site);
  await other.context().close();
  const lessonTab = await context.newPage();
  await open(lessonTab, `${site}${path}`);
  await add(page, site, text, ["1 respuesta nueva"]);
  await expect(resultOf(lessonTab, first)).toBeVisible();
});

for (const lang of byTurns("es")) {
  test(`a file that is no copy of this course says what is wrong with it, and changes nothing (${lang})`, async ({
    page,
    site,
  }) => {
    const { trouble } = say(lang);
    const about = { course: courseIndex.id, profile: "another", at: 1_763_769_700_000 };
    const good = backupText([answeredEvent()], about);
    const wrong: readonly (readonly [string, string])[] = [
      ["", trouble.empty],
      ["%PDF-1.7 ...", trouble.text],
      [good.slice(0, -40), trouble.cut],
      ['{"name":"other"}', trouble.foreign],
      [good.replace('"v":1', '"v":2'), trouble.newer],
      [backupText([], { ...about, course: "first-aid" }), trouble.course],
    ];
    const data = await openData(page, site, lang);
    for (const [text, why] of wrong) {
      await data.locator("input[type=file]").setInputFiles(file(text));
      await expect(data.getByText(`${why} ${trouble.kept}`)).toBeVisible();
      await expect(data.getByRole("heading", { name: trouble.title })).toBeFocused();
    }
    // Then the right one.
    await data.locator("input[type=file]").setInputFiles(file(good));
    await expect(data.getByText(say(lang).found.unnamed)).toBeVisible();
    await data.getByRole("button", { name: say(lang).found.cancel, exact: true }).click();
    await expect(data.getByText(say(lang).download.empty)).toBeVisible();
  });
}

test("a copy of more than 50 MB is refused before it is read", async ({ page, site }) => {
  const data = await openData(page, site);
  await page.evaluate(() => {
    const input = document.querySelector("#data")?.closest("section")?.querySelector("input[type=file]");
    const parts = Array.from({ length: 51 }, () => new Uint8Array(2 ** 20));
    const chosen = new DataTransfer();
    chosen.items.add(new File(parts, "film.mp4"));
    (input as HTMLInputElement).files = chosen.files;
    input?.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect(data.getByText(`${say("es").trouble.large} ${say("es").trouble.kept}`)).toBeVisible();
});

test("a file is dropped as well as chosen", async ({ page, site }) => {
  const data = await openData(page, site);
  const text = backupText([answeredEvent()], { course: courseIndex.id, profile: "another", at: 1_763_769_700_000 });
  const dropped = await page.evaluateHandle((json) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([json], "atenta-copia.json"));
    return transfer;
  }, text);
  const place = data.getByRole("heading", { name: say("es").bring.title });
  await place.dispatchEvent("dragover", { dataTransfer: dropped });
  await place.dispatchEvent("drop", { dataTransfer: dropped });
  await expect(data.getByText("1 respuesta nueva")).toBeVisible();
});
