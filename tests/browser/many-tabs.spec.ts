import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { STORAGE_PAGE } from "../../src/cli/bench/build-page.ts";
import type { createTab, Question } from "../../src/cli/bench/page/tab.ts";
import { exercisesOf, firstLesson, type LessonInCourse, lessonsIn, soak } from "./course.ts";
import { answer, backup, resultOf } from "./learner.ts";
import { expect, openWhole, test } from "./site.ts";
import { storageSite } from "./sites.ts";

/**
 * Two and three tabs that write at once. By clicks that would take minutes for what a few seconds of overlapping writes
 * find: so a page without screens drives the player's own store, log, IndexedDB and BroadcastChannel. In the last test one
 * of the tabs is the product itself.
 */

/** How many answers each tab gives, in each of several rounds. */
const ROUNDS = 3;
const EACH = soak ? 250 : 25;

const questions: readonly Question[] = Array.from({ length: 40 }, (_, at) => ({
  lesson: `lesson-${at % 5}`,
  id: `item-${at}`,
  shape: "a-shape",
}));

// Each answer is on the disk before the next: thousands of them take minutes.
test.describe.configure({ timeout: soak ? 900_000 : 60_000 });

declare global {
  interface Window {
    tab: Awaited<ReturnType<typeof createTab>>;
  }
}

/** The address of the page without screens, beside the product's own pages: one origin has one database. */
async function drivenOn(context: BrowserContext, site: string): Promise<string> {
  const folder = `${site}driven/`;
  await context.route(`${folder}**`, (route) =>
    route.fulfill({ path: join(storageSite, route.request().url().slice(folder.length)) }),
  );
  return `${folder}${STORAGE_PAGE}`;
}

async function tabOn(context: BrowserContext, address: string, database: string, name: string, asked = questions) {
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(
    async ([of, as, all]) => {
      window.tab = await window.driven.tab(of, as, all);
    },
    [database, name, asked] as const,
  );
  return page;
}

const answerIn = (page: Page, count: number) => page.evaluate((n) => window.tab.answer(n), count);
const idsIn = async (page: Page) => [...(await page.evaluate(() => window.tab.ids()))].sort();
const progressIn = (page: Page) => page.evaluate(() => window.tab.progress());
const showAgain = (page: Page) => page.evaluate(() => window.tab.refresh());

const singlesOf = ({ lesson }: LessonInCourse) => exercisesOf(lesson).filter(({ kind }) => kind === "single");

/** All that was written is in each of the tabs and on the disk, and they all show the same. */
async function expectAll(context: BrowserContext, address: string, database: string, tabs: Page[], written: string[]) {
  const started = await tabOn(context, address, database, "late");
  const all = [...written].sort();
  expect(new Set(all).size).toBe(all.length);
  expect(await idsIn(started)).toEqual(all);
  const progress = await progressIn(started);
  for (const tab of tabs) {
    await expect.poll(async () => (await idsIn(tab)).length).toBe(all.length);
    expect(await idsIn(tab)).toEqual(all);
    expect(await progressIn(tab)).toBe(progress);
  }
}

for (const count of [2, 3]) {
  test(`${count} tabs that write at once lose nothing, and show the same`, async ({ context, site }) => {
    const address = await drivenOn(context, site);
    const tabs = await Promise.all(
      Array.from({ length: count }, (_, at) => tabOn(context, address, "many", `tab-${at}`)),
    );
    const written: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      written.push(...(await Promise.all(tabs.map((tab) => answerIn(tab, EACH)))).flat());
    }
    expect(written).toHaveLength(count * ROUNDS * EACH);
    await expectAll(context, address, "many", tabs, written);
  });
}

test("with one tab that hears nothing, and one that is frozen meanwhile, nothing is lost either", async ({
  context,
  site,
}) => {
  const address = await drivenOn(context, site);
  const one = await tabOn(context, address, "many", "one");
  const frozen = await tabOn(context, address, "many", "frozen");
  await context.addInitScript(() => {
    BroadcastChannel.prototype.addEventListener = () => {};
  });
  const deaf = await tabOn(context, address, "many", "deaf");
  const cdp = await context.newCDPSession(frozen);
  const written: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    written.push(...(await answerIn(frozen, EACH)));
    await cdp.send("Page.setWebLifecycleState", { state: "frozen" });
    written.push(...(await Promise.all([one, deaf].map((tab) => answerIn(tab, EACH)))).flat());
    await cdp.send("Page.setWebLifecycleState", { state: "active" });
    written.push(...(await Promise.all([one, frozen, deaf].map((tab) => answerIn(tab, EACH)))).flat());
  }
  // What it could not hear, it sees when it is shown again.
  expect((await idsIn(deaf)).length).toBeLessThan(written.length);
  for (const tab of [deaf, frozen]) await showAgain(tab);
  await expectAll(context, address, "many", [one, frozen, deaf], written);
});

test("the product's own tab shows what two others write at once beside it, and has all of it", async ({
  context,
  site,
}) => {
  const lang = "es";
  const asked = [...lessonsIn(lang)].sort((a, b) => singlesOf(b).length - singlesOf(a).length)[0] ?? firstLesson(lang);
  const singles = singlesOf(asked);
  const product = await context.newPage();
  await openWhole(product, `${site}${asked.path}`);
  const database = await product.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = "" }) => name);
    return names.find((name) => name.startsWith("atenta:")) ?? "";
  });
  const address = await drivenOn(context, site);
  // One that nobody else answers: it must not change under the finger.
  const [mine, ...theirs] = singles;
  if (mine === undefined || theirs.length === 0) throw new Error("No lesson has two singles");
  const about = theirs.map(({ id, shape }) => ({ lesson: asked.lesson.id, id, shape }));
  const others = await Promise.all(["one", "other"].map((name) => tabOn(context, address, database, name, about)));
  const [, ...written] = await Promise.all([
    answer(product, mine, "full", lang),
    ...others.map((tab) => answerIn(tab, EACH)),
  ]);
  for (const block of singles) await expect(resultOf(product, block)).toBeVisible();
  const { events } = await backup(product, lang);
  expect(events.map(({ id }) => id)).toEqual(expect.arrayContaining(written.flat()));
  expect(events).toHaveLength(written.flat().length + 1);
});
