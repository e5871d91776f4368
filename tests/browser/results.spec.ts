import type { Page } from "@playwright/test";
import { somebody } from "../../src/storage/sealing/testing.ts";
import { words as receiveWords } from "../../src/trainer/receive/words.ts";
import { words as own } from "../../src/trainer/results/words.ts";
import { expectAccessible, overflowing, smallTargets } from "./axe.ts";
import { assign, fileOf, type Given, nameOf, resultOf } from "./class.ts";
import { fill, type Lang } from "./course.ts";
import { expect, ready, test } from "./site.ts";

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true }).click();

/** Gives files to the page that receives, all at once, and waits until all are read. */
async function collect(page: Page, site: string, lang: Lang, files: readonly Awaited<ReturnType<typeof fileOf>>[]) {
  const say = receiveWords.in[lang];
  await page.goto(`${site}${lang}/result/`);
  await ready(page);
  await page.getByLabel(say.drop.choose).setInputFiles([...files]);
  await expect(page.getByRole("heading", { name: fill(say.done_other, { count: files.length }) })).toBeFocused({
    timeout: 60_000,
  });
}

const toResults = (page: Page, lang: Lang) =>
  page.getByRole("link", { name: receiveWords.in[lang].toResults, exact: true }).click();
const row = (page: Page, name: string) => page.getByRole("row", { name: new RegExp(name) });
const filesOf = (given: Given, count: number) =>
  Promise.all(Array.from({ length: count }, (_, n) => fileOf(given, resultOf(given, n))));

test("a class of thirty is received at once, and read: on the board, filtered, each person with their answers", async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  const lang = "es";
  const say = own.in[lang];
  // An answer that fades in would be looked at half seen.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1280, height: 900 });
  const given = await assign(page, site, lang, "Incorporación tienda Gràcia", 3);
  await collect(page, site, lang, await filesOf(given, 30));
  await expect(page.getByRole("heading", { name: `${receiveWords.in[lang].is.added} (30)` })).toBeVisible();
  await expectAccessible(page);
  await toResults(page, lang);

  await expect(page.getByRole("row")).toHaveCount(32);
  await expect(page.getByText(fill(say.summary.done_other, { count: 8, total: 30 }), { exact: false })).toBeVisible();
  await expect(row(page, nameOf(0))).toContainText(say.standing.done);
  await expect(row(page, nameOf(1))).toContainText(fill(say.standing.going, { n: 2, total: 3 }));
  await expectAccessible(page);
  expect(await overflowing(page)).toEqual([]);
  await page.getByLabel(say.show).selectOption({ label: say.filter.done });
  await expect(page.getByRole("row")).toHaveCount(10);
  await page.getByRole("link", { name: nameOf(0), exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: nameOf(0) })).toBeFocused();
  await page.getByText(say.person.answers, { exact: true }).click();
  await page.getByText(say.person.show, { exact: true }).first().click();
  await expect(page.locator("details details [role=radio], details details input").first()).toBeVisible();
  await expectAccessible(page);
  // Whoever comes back finds the table as it was left.
  await page.getByRole("link", { name: say.person.back }).click();
  await expect(page.getByRole("row")).toHaveCount(10);
});

test("on a phone: a list, joined and split, done by hand, another device settled, erased", async ({ page, site }) => {
  test.setTimeout(90_000);
  const lang = "ca";
  const say = own.in[lang];
  await page.setViewportSize({ width: 375, height: 800 });
  const given = await assign(page, site, lang, "Queixes", 2);
  const { signer } = await somebody();
  await collect(page, site, lang, [
    await fileOf(given, resultOf(given, 0, { name: "Aina F." }), signer),
    await fileOf(given, resultOf(given, 1)),
    await fileOf(given, resultOf(given, 0, { name: "Aina F.", at: Date.now() })),
  ]);
  await expectAccessible(page);
  await toResults(page, lang);
  await expect(page.getByRole("heading", { name: say.waiting.title_one })).toBeVisible();
  await page.getByLabel(say.list.label, { exact: true }).fill("Aina Ferrer; 114\nPau Mas");
  await press(page, say.list.add);
  await expect(page.getByText(fill(say.list.added_other, { count: 2 }))).toBeVisible();
  await expectAccessible(page);
  expect([await overflowing(page), await smallTargets(page)]).toEqual([[], []]);
  await page.getByRole("button", { name: new RegExp(`^${say.waiting.take}`) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();

  await page.getByRole("link", { name: "Aina F.", exact: true }).click();
  await page.getByLabel(say.person.joinLabel).selectOption({ label: "Aina Ferrer · 114" });
  await press(page, say.person.joinGo);
  await expect(page.getByRole("heading", { level: 2, name: /Aina Ferrer · 114/ })).toBeFocused();
  await expectAccessible(page);
  await press(page, say.person.split);
  await expect(page.getByRole("heading", { level: 2, name: "Aina F." })).toBeFocused();
  await page.getByLabel(say.person.handNote).fill("En persona");
  await press(page, say.person.hand);
  await expect(page.getByText(/: En persona$/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/: En persona$/)).toBeVisible();
  await press(page, say.person.erase);
  await expect(page.getByRole("button", { name: say.person.keep })).toBeFocused();
  expect([await overflowing(page), await smallTargets(page)]).toEqual([[], []]);
  await press(page, say.person.eraseGo);
  await expect(page.getByRole("link", { name: "Pau Mas", exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Aina F.", exact: true })).toHaveCount(0);
});

test("five hundred people are drawn some at a time, and all of them on paper", async ({ page, site }) => {
  test.setTimeout(120_000);
  const lang = "es";
  const say = own.in[lang];
  await page.setViewportSize({ width: 1280, height: 900 });
  const given = await assign(page, site, lang, "Toda la cadena", 8);
  await page.goto(`${site}${lang}/trainer/results/#${given.id}`);
  await ready(page);
  await page
    .getByLabel(say.list.label, { exact: true })
    .fill(Array.from({ length: 500 }, (_, n) => `${nameOf(n)};${n + 1}`).join("\n"));
  await press(page, say.list.add);
  await expect(page.getByText(fill(say.list.added_other, { count: 500 }))).toBeVisible();
  await expect(page.getByRole("row")).toHaveCount(62);
  await press(page, fill(say.more_other, { count: 60 }));
  await expect(page.getByRole("row")).toHaveCount(122);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("row")).toHaveCount(502);
});
