import type { Page } from "@playwright/test";
import { words as healthWords } from "../../src/player/health/words.ts";
import { words as settingsWords } from "../../src/player/settings/words.ts";
import { exercisesOf, firstLesson, languages, soak, words } from "./course.ts";
import { answer, backup, checkButton, download, give, openLook, resultOf, saved } from "./learner.ts";
import { stored } from "./place.ts";
import { expect, open, ready, test } from "./site.ts";

const { lesson, path } = firstLesson("es");
const [first, second] = exercisesOf(lesson);
if (first === undefined || second === undefined) throw new Error("The lesson has too few exercises");

const health = healthWords.in.es;

/** Browsers refuse in several ways. */
const refusals: Record<string, () => void> = {
  "throws when a database is opened": () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
  },
  "has no IndexedDB": () => {
    Object.defineProperty(window, "indexedDB", { value: undefined });
  },
  "throws at the names of its stores": () => {
    for (const name of ["indexedDB", "localStorage"]) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("Access is denied for this document.", "SecurityError");
        },
      });
    }
  },
};

for (const lang of languages) {
  const { storage } = words[lang].player;
  const { lesson: mine, path: there } = firstLesson(lang);
  const [block] = exercisesOf(mine);

  for (const [at, [how, refuse]] of Object.entries(refusals).entries()) {
    if (!soak && (at % 2 === 0) !== (lang === "es")) continue;
    test(`where the browser ${how} the learner is told, goes on, and downloads what they did (${lang})`, async ({
      page,
      site,
    }) => {
      if (block === undefined) throw new Error("The lesson has no exercise");
      await page.addInitScript(refuse);
      await open(page, `${site}${there}`);
      const notice = page.getByRole("status").filter({ hasText: storage.refused });
      await expect(notice).toBeVisible();
      await answer(page, block, "full", lang);
      await expect(resultOf(page, block)).toHaveText(words[lang].exercises.result.right);
      // Nothing is called saved.
      await expect(page.getByText(words[lang].exercises.saved.saved, { exact: true })).toHaveCount(0);
      const file = await download(page, notice.getByRole("button", { name: storage.download }));
      expect(file).toMatchObject({
        format: "atenta-backup",
        v: 1,
        events: [{ type: "answered", item: block.id, lang }],
      });
      await page.getByRole("link", { name: words[lang].player.lesson.home }).click();
      await expect(page.getByRole("heading", { name: words[lang].player.home.continue })).toBeVisible();
      await expect(notice).toBeVisible();
    });
  }
}

test("a device that lets nothing in still remembers theme and language as long as the page", async ({ page, site }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("Full", "QuotaExceededError");
    };
  });
  await open(page, `${site}es/`);
  await openLook(page, "es");
  await page.getByRole("radio", { name: settingsWords.in.es.themes.dark }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

/** Makes writing to the log fail, or work again. */
const breakWrites = (page: Page) =>
  page.evaluate(() => {
    const proto = IDBObjectStore.prototype;
    Object.assign(window, { wholeAdd: proto.add, wholePut: proto.put });
    proto.add = proto.put = () => {
      throw new DOMException("The disk is full", "QuotaExceededError");
    };
  });
const mendWrites = (page: Page) =>
  page.evaluate(() => {
    const { wholeAdd, wholePut } = window as unknown as Record<string, IDBObjectStore["add"]>;
    Object.assign(IDBObjectStore.prototype, { add: wholeAdd, put: wholePut });
  });

test("a write that fails is told, the answer stays, and the next that works keeps both", async ({ page, site }) => {
  const { exercises } = words.es;
  await open(page, `${site}${path}`);
  await breakWrites(page);
  await answer(page, first, "full", "es");
  const notice = page.getByRole("region", { name: health.trouble.full.title });
  await expect(notice).toBeVisible();
  await expect(resultOf(page, first)).toHaveText(exercises.result.right);
  await expect(page.getByRole("paragraph").filter({ hasText: exercises.saved.failed })).toBeVisible();
  const file = await download(page, notice.getByRole("button", { name: health.copy }));
  expect(file.events.map((event) => "item" in event && event.item)).toEqual([first.id]);
  expect(await stored(page)).not.toContain(`"${file.events[0]?.id}"`);

  await mendWrites(page);
  await give(page, second, "full", "es");
  await checkButton(page, second, "es").click();
  await saved(page, second, "es");
  await expect(notice).toHaveCount(0);
  await expect(page.getByRole("paragraph").filter({ hasText: exercises.saved.failed })).toHaveCount(0);
  await page.reload();
  await ready(page);
  for (const block of [first, second]) await expect(resultOf(page, block)).toHaveText(exercises.result.right);
  expect((await backup(page, "es")).events).toHaveLength(2);
});

/** Opens a database as a newer program would. */
const makeNewer = (page: Page, name: string) =>
  page.evaluate(
    (of) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(of, 99);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
    name,
  );

const versions = (page: Page) => page.evaluate(() => indexedDB.databases());

test("what a newer program keeps is not touched, and the learner is told", async ({ page, site }) => {
  await page.goto(`${site}icon.svg`);
  await makeNewer(page, "atenta");
  const before = await versions(page);
  await open(page, `${site}${path}`);
  await expect(page.getByRole("region", { name: health.trouble.newer.title })).toBeVisible();
  await answer(page, first, "full", "es");
  expect(await versions(page)).toEqual(before);
});

test("a log that a newer program took over while this page was closed, or open, is left as it is", async ({
  page,
  context,
  site,
}) => {
  const newer = page.getByRole("region", { name: health.trouble.newer.title });
  await open(page, `${site}${path}`);
  await answer(page, first, "full", "es");
  await saved(page, first, "es");
  const name = (await versions(page)).map((each) => each.name ?? "").find((each) => each.startsWith("atenta:")) ?? "";
  const rival = await context.newPage();
  await rival.goto(`${site}icon.svg`);
  await makeNewer(rival, name);
  await expect(newer).toBeVisible();
  await expect(resultOf(page, first)).toHaveText(words.es.exercises.result.right);
  await answer(page, second, "full", "es");
  // When the learner was last here is the registry's to say, which is not newer.
  const kept = async () => (await stored(rival)).replace(/"usedAt":\d+/, "");
  const before = await kept();
  const copy = newer.getByRole("button", { name: health.trouble.newer.save });
  expect((await download(page, copy)).events).toHaveLength(2);

  await page.reload();
  await ready(page);
  await expect(newer).toBeVisible();
  expect(await kept()).toBe(before);
  expect(before).toContain(first.id);
});
