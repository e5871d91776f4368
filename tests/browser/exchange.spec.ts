import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { readGift } from "../../src/formats/gift/read.ts";
import { words as builderWords } from "../../src/trainer/builder/words.ts";
import { words as exchangeWords } from "../../src/trainer/exchange/words.ts";
import { expectAccessible, overflowing, smallTargets } from "./axe.ts";
import { fill, type Lang, lessonsIn } from "./course.ts";
import { demo } from "./demo.ts";
import { disconnect, kept } from "./kept.ts";
import { unfold } from "./learner.ts";
import { test as served } from "./own-server.ts";
import { devices, expect, open, ready, test } from "./site.ts";
import { demoSite } from "./sites.ts";

/** Where trainers take questions out and bring them in; every state of it is in its component's tests. */

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** Takes out the questions of one lesson by keys, and reads the file. */
async function takeOut(page: Page, lang: Lang, title: string): Promise<string> {
  const { out } = exchangeWords.in[lang];
  await page.getByRole("button", { name: builderWords.in[lang].lessons.nothing, exact: true }).click();
  await unfold(page);
  await page.getByRole("checkbox", { name: title }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: out.make, exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: out.made, exact: true })).toBeFocused();
  await page.keyboard.press("Tab");
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(file.suggestedFilename()).toMatch(new RegExp(`-${lang}\\.gift\\.txt$`));
  return readFile(await file.path(), "utf8");
}

/** Takes the same questions out once more, in QTI, and names the items of the package. */
async function takeOutQti(page: Page, lang: Lang): Promise<readonly string[]> {
  const { out } = exchangeWords.in[lang];
  await page.getByRole("radio", { name: out.gift, exact: true }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: out.qti, exact: true })).toBeChecked();
  await page.getByRole("button", { name: out.make, exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: out.made, exact: true })).toBeFocused();
  await page.keyboard.press("Tab");
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(file.suggestedFilename()).toMatch(new RegExp(`-${lang}-qti\\.zip$`));
  const files = Object.keys(unzipSync(await readFile(await file.path())));
  return files.flatMap((name) => /^items\/(.*)\.xml$/.exec(name)?.[1] ?? []);
}

/** Brings them in as a lesson by keys, and reads its Markdown. */
async function bringIn(page: Page, lang: Lang, text: string): Promise<string> {
  const { in: inside, into, made } = exchangeWords.in[lang];
  await page.getByLabel(inside.paste, { exact: true }).fill(text);
  await page.getByRole("button", { name: inside.read, exact: true }).focus();
  await page.keyboard.press("Enter");
  const n = readGift(text).questions.length;
  await expect(page.getByRole("heading", { name: fill(inside.found_other, { n }), exact: true })).toBeFocused();
  await page.getByLabel(into.name, { exact: true }).fill("Del taller");
  await page.getByLabel(into.aim, { exact: true }).fill("Atendre");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: made.title, exact: true })).toBeFocused();
  await expect(page.getByText(made.right)).toBeVisible();
  return page.getByLabel(made.text, { exact: true }).inputValue();
}

const exercises = (markdown: string) => markdown.match(/^:::\w+\{#/gm);

for (const [lang, device, colorScheme] of [
  ["es", "phone", "light"],
  ["ca", "desktop", "dark"],
] as const) {
  test.describe(() => {
    test.use({ ...devices[device], colorScheme });

    test(`a lesson's questions leave and come back by keys in ${lang}, and axe finds nothing`, async ({
      page,
      site,
    }) => {
      await open(page, `${site}${lang}/trainer/exchange/`);
      const text = await takeOut(page, lang, lessonsIn(lang)[0]?.lesson.title ?? "");
      expect(exercises(await bringIn(page, lang, text))).toHaveLength(readGift(text).questions.length);
      await unfold(page);
      await expectAccessible(page);
      expect(await smallTargets(page)).toEqual([]);

      await page.setViewportSize({ width: 320, height: 700 });
      await page.evaluate(() => document.documentElement.setAttribute("data-text", "200"));
      expect(await overflowing(page)).toEqual([]);
    });
  });
}

served("without a connection, too, where the course was kept", async ({ page, context, serve }) => {
  const server = await serve(demoSite);
  await page.goto(`${server.site}ca/`);
  await ready(page);
  await kept(page, server.site, "ca");
  await disconnect(context, server);
  await page.goto(`${server.site}ca/trainer/exchange/`);
  await ready(page);
  const [first] = demo.lessonsIn("ca");
  const text = await takeOut(page, "ca", first?.lesson.title ?? "");
  const all = await takeOutQti(page, "ca");
  expect(all).toEqual(expect.arrayContaining(readGift(text).questions.map(({ id }) => id)));
  expect(exercises(await bringIn(page, "ca", text))).toHaveLength(readGift(text).questions.length);
});
