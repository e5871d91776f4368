import { readFileSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { words as healthWords } from "../../src/player/health/words.ts";
import { byTurns, exercisesOf, fill, firstLesson, words } from "./course.ts";
import { answer, download, resultOf, saved } from "./learner.ts";
import { stored } from "./place.ts";
import { databaseFiles, profileFolder, type RealBrowser, startBrowser } from "./real-browser.ts";
import { expect, open, ready, test } from "./site.ts";

/** Each way in which the storage fails, and the way out of it, as far as there is one. */

const { lesson, path } = firstLesson("es");
const [first, second] = exercisesOf(lesson);
if (first === undefined || second === undefined) throw new Error("The lesson has too few exercises");
const { trouble } = healthWords.in.es;
const { result } = words.es.exercises;

const card = (page: Page, title: string) => page.getByRole("region", { name: title });

/** Answers two questions, and sees both saved. */
async function answerTwo(page: Page, site: string) {
  await open(page, `${site}${path}`);
  for (const block of [first, second]) {
    if (block === undefined) continue;
    await answer(page, block, "full", "es");
    await saved(page, block, "es");
  }
}

/** The id of the event of an answer. */
async function eventOf(page: Page, item: string): Promise<string> {
  const rows: readonly { id?: string; value?: { item?: string; type?: string } }[] = JSON.parse(
    await stored(page),
  ).flat();
  const row = rows.find(({ value }) => value?.type === "answered" && value.item === item);
  if (row?.id === undefined) throw new Error(`${item} is not in the log`);
  return row.id;
}

test("a damaged database: all that can be read goes into a new one, and the learner is told what is missing", async ({
  page,
  site,
}) => {
  await answerTwo(page, site);
  const bad = await eventOf(page, first.id);
  const before = await page.evaluate(() => indexedDB.databases());
  // As Chrome does: a row that cannot be read, and with it every question that meets it.
  await page.addInitScript((id) => {
    const { getAll, get } = IDBObjectStore.prototype;
    const spoilt = (store: IDBObjectStore) => store.name === "events" && !/:2$/.test(store.transaction.db.name);
    const fails = () => {
      throw new DOMException("Seek failure, unable to continue", "UnknownError");
    };
    IDBObjectStore.prototype.getAll = function (range, count) {
      const meets = range instanceof IDBKeyRange ? range.includes(id) : true;
      return spoilt(this) && meets ? fails() : getAll.call(this, range as IDBKeyRange, count);
    };
    IDBObjectStore.prototype.get = function (key) {
      return spoilt(this) && key === id ? fails() : get.call(this, key);
    };
  }, bad);
  await page.reload();
  await ready(page);
  await card(page, trouble.corrupt.title).getByRole("button", { name: trouble.corrupt.recover }).click();

  const done = page.getByRole("dialog", { name: trouble.recovered.title });
  await expect(done).toContainText(trouble.recovered.saved_one);
  await expect(done).toContainText(trouble.recovered.lost_one);
  const copy = await download(page, done.getByRole("button", { name: trouble.saveAgain }));
  expect(copy.events.map((event) => "item" in event && event.item)).toEqual([second.id]);
  await done.getByRole("button", { name: trouble.close }).click();
  await expect(resultOf(page, second)).toHaveText(result.right);

  // It is as good as ever: what is answered now is there after a reload, and the damaged one is where it was.
  await answer(page, first, "full", "es");
  await saved(page, first, "es");
  await page.reload();
  await ready(page);
  for (const block of [first, second]) await expect(resultOf(page, block)).toHaveText(result.right);
  await expect(card(page, trouble.corrupt.title)).toHaveCount(0);
  const names = await page.evaluate(() => indexedDB.databases());
  for (const each of before) expect(names).toContainEqual(each);
  expect(names).toHaveLength(before.length + 1);
});

test("no room: what does not fit stays on the page, is tried again at a press, and is there after a reload", async ({
  page,
  site,
}) => {
  await open(page, `${site}${path}`);
  await page.evaluate(() => {
    const { add } = IDBObjectStore.prototype;
    Object.assign(window, {
      makeRoom: () => {
        IDBObjectStore.prototype.add = add;
      },
    });
    IDBObjectStore.prototype.add = () => {
      throw new DOMException("The disk is full", "QuotaExceededError");
    };
  });
  await answer(page, first, "full", "es");
  const full = card(page, trouble.full.title);
  await full.getByRole("button", { name: trouble.full.retry }).click();
  await expect(full.getByRole("status")).toHaveText(trouble.full.still);
  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
  await full.getByRole("button", { name: trouble.full.retry }).click();
  await expect(full).toHaveCount(0);
  await saved(page, first, "es");
  await page.reload();
  await ready(page);
  await expect(resultOf(page, first)).toHaveText(result.right);
});

test("a newer database: what it holds is handed over with what this page has, and is not touched", async ({
  page,
  context,
  site,
}) => {
  await answerTwo(page, site);
  const rival = await context.newPage();
  await rival.goto(`${site}icon.svg`);
  await rival.evaluate(async () => {
    const { name = "" } = (await indexedDB.databases()).find((each) => each.name?.startsWith("atenta:")) ?? {};
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name, 99);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
  });
  await page.reload();
  await ready(page);
  const newer = card(page, trouble.newer.title);
  await expect(newer).toBeVisible();
  const third = exercisesOf(lesson)[2];
  if (third !== undefined) await answer(page, third, "full", "es");
  const before = await stored(rival);
  const copy = await download(page, newer.getByRole("button", { name: trouble.newer.save }));
  const items = copy.events.map((event) => "item" in event && event.item);
  expect(items).toEqual([first.id, second.id, ...(third === undefined ? [] : [third.id])]);
  await expect(newer.getByRole("status")).toHaveText(fill(trouble.newer.saved_other, { count: items.length }));
  expect(await stored(rival)).toBe(before);
});

for (const lang of byTurns("es")) {
  test(`a browser that throws a damaged database away: the learner is told what is missing, and goes on (${lang})`, async ({
    site,
  }) => {
    const { path: there, lesson: mine } = firstLesson(lang);
    const [block] = exercisesOf(mine);
    if (block === undefined) throw new Error("The lesson has no exercise");
    const { cleared, close } = healthWords.in[lang].trouble;
    const profile = profileFolder();
    let browser: RealBrowser | undefined;
    try {
      browser = await startBrowser(profile.folder);
      let page = await browser.context.newPage();
      await open(page, `${site}${there}`);
      await answer(page, block, "full", lang);
      await saved(page, block, lang);
      await expect.poll(() => page.evaluate(() => localStorage.getItem("atenta.kept"))).toContain('"events":1');
      await browser.close();
      for (const file of databaseFiles(profile.folder)) {
        writeFileSync(file, Buffer.alloc(Math.max(64, readFileSync(file).length), "garbage"));
      }

      browser = await startBrowser(profile.folder);
      page = await browser.context.newPage();
      await open(page, `${site}${there}`);
      const notice = card(page, cleared.title);
      const [, after = ""] = cleared.all_one.split("{{date}}");
      await expect(notice).toContainText(after);
      await expect(notice.getByRole("link", { name: cleared.load })).toHaveAttribute("href", /settings\/#data$/);
      await expect(resultOf(page, block)).toHaveCount(0);
      await notice.getByRole("button", { name: close }).click();
      await expect(notice).toHaveCount(0);
      await answer(page, block, "full", lang);
      await saved(page, block, lang);
      await page.reload();
      await ready(page);
      await expect(resultOf(page, block)).toHaveText(words[lang].exercises.result.right);
      await expect(notice).toHaveCount(0);
    } finally {
      await browser?.kill();
      profile.remove();
    }
  });
}

test("a browser that throws everything away under an open page is given it again, and finds it the next time", async ({
  page,
  site,
}) => {
  const third = exercisesOf(lesson)[2];
  if (third === undefined) throw new Error("The lesson has too few exercises");
  await page.addInitScript(() => {
    const open: IDBDatabase[] = [];
    Object.assign(window, { openDatabases: open });
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...given) {
      if (!open.includes(this)) open.push(this);
      return begin.apply(this, given);
    };
  });
  await answerTwo(page, site);
  // As Chrome does when it meets a damaged part: the connection ends, and everything is gone.
  await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = "" }) => name);
    for (const db of (window as unknown as { openDatabases: IDBDatabase[] }).openDatabases) {
      db.onversionchange = null;
      db.close();
      db.onclose?.(new Event("close"));
    }
    await Promise.all(
      names.map(
        (name) =>
          new Promise((done) => {
            indexedDB.deleteDatabase(name).onsuccess = done;
          }),
      ),
    );
  });
  await answer(page, third, "full", "es");
  await saved(page, third, "es");
  await page.reload();
  await ready(page);
  for (const block of [first, second, third]) {
    if (block !== undefined) await expect(resultOf(page, block)).toHaveText(result.right);
  }
  await expect(card(page, trouble.cleared.title)).toHaveCount(0);
});
