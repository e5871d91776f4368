import { basename } from "node:path";
import type { Page, Route } from "@playwright/test";
import { scriptsOfPage } from "../../src/cli/bytes.ts";
import { exercisesOf, firstLesson, words } from "./course.ts";
import { answer, cardOf, checkButton, optionOf, resultOf, saved, wordsOf } from "./learner.ts";
import { dist, expect, open, test } from "./site.ts";

/** A lesson comes alive with the code of its first exercise; the code of the other kinds and of figures comes after it. */
const { lesson, path } = firstLesson("es");
const blocks = exercisesOf(lesson);
const first = blocks[0];
const late = blocks.find(({ kind }) => kind !== first?.kind && ["single", "multiple", "order"].includes(kind));
if (first === undefined || late === undefined) throw new Error("The first lesson has exercises of one kind alone");

const { unstarted, failed } = words.es.player;
const firstScripts = new Set(scriptsOfPage(dist, path).map(({ file }) => basename(file)));

/** What becomes of scripts that are not needed for the first answer. */
async function routeLateScripts(page: Page, handle: (route: Route) => Promise<void>): Promise<void> {
  await page.route(/\/assets\/[^/]+\.js$/, (route) => {
    const isFirst = firstScripts.has(basename(new URL(route.request().url()).pathname));
    return isFirst ? route.continue() : handle(route);
  });
}

test("the first question is answered before the code of other kinds has come, and they come alive with what was done", async ({
  page,
  site,
}) => {
  await open(page, `${site}${path}`);
  await expect(optionOf(page, first, 0)).toBeEnabled();
  await answer(page, late, "full", "es");
  await saved(page, late, "es");

  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  let asked = 0;
  await routeLateScripts(page, async (route) => {
    asked++;
    await held;
    await route.continue();
  });
  await open(page, `${site}${path}`);
  const card = await cardOf(page, late).elementHandle();
  await answer(page, first, "full", "es");
  expect(asked).toBeGreaterThan(0);
  await expect(resultOf(page, late)).toHaveCount(0);
  await expect(cardOf(page, late).getByText(wordsOf(late, 0))).toBeVisible();

  letThrough();
  await expect(resultOf(page, late)).toBeVisible();
  expect(await cardOf(page, late).evaluate((now, before) => now === before, card)).toBe(true);
});

test.describe("without a connection", () => {
  test.use({ expectedErrors: /Failed to load resource|Failed to fetch|ERR_FAILED|ERR_INTERNET/ });

  test("a kind whose code cannot be had leaves its questions to read, without controls, and all else to use", async ({
    page,
    site,
  }) => {
    await routeLateScripts(page, (route) => route.abort());
    await open(page, `${site}${path}`);
    const block = page.locator("[data-unstarted]").filter({ has: cardOf(page, late) });
    await expect(block.getByRole("status").filter({ hasText: unstarted })).toBeVisible();
    await expect(block.getByText(wordsOf(late, 0))).toBeVisible();
    await expect(checkButton(page, late, "es")).toBeHidden();
    for (const control of await cardOf(page, late).getByRole("button").all()) await expect(control).toBeDisabled();
    await expect(page.getByRole("figure").first()).toBeVisible();
    await answer(page, first, "full", "es");
    await saved(page, first, "es");

    await page.unrouteAll();
    await block.getByRole("link", { name: failed.reload }).click();
    await expect(checkButton(page, late, "es")).toBeVisible();
    await expect(page.getByText(unstarted)).toBeHidden();
    await answer(page, late, "full", "es");
  });

  test("a page whose first code cannot be had stays a lesson to read, and says so", async ({ page, site }) => {
    await page.route(/\/assets\/kind-[^/]*\.js$/, (route) => route.abort());
    await page.goto(`${site}${path}`);
    await expect(page.getByText(unstarted)).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(lesson.title);
    await expect(cardOf(page, first).getByText(wordsOf(first, 0))).toBeVisible();
    await expect(checkButton(page, first, "es")).toBeHidden();
  });
});
