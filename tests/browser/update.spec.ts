import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { words as offlineWords } from "../../src/player/offline/words.ts";
import { exercisesOf, readCourse } from "./course.ts";
import { connect, disconnect, kept, recordsOf, unanswered } from "./kept.ts";
import { answer, resultOf, saved } from "./learner.ts";
import { test } from "./own-server.ts";
import { ANEW, writeSecondVersion } from "./second-version.ts";
import { awake, expect, open, ready } from "./site.ts";
import { demoSite } from "./sites.ts";

/** A new version comes while somebody learns. The server has nothing of the old one any more. */

const lang = "es";
const { update } = offlineWords.in[lang];
const folder = mkdtempSync(join(tmpdir(), "second-"));
let title = "";

test.beforeAll(() => {
  title = writeSecondVersion(demoSite, join(folder, "site"), lang);
});
test.afterAll(() => rmSync(folder, { recursive: true }));

const lessons = () => readCourse(demoSite).lessonsIn(lang);
const lessonTitle = (page: Page) => page.getByRole("heading", { level: 1 });
/** What the page does by itself when the connection is back. */
const look = (page: Page) => page.evaluate(() => dispatchEvent(new Event("online")));

test("it is stored whole or not at all, waits until it is wanted, and old tabs go on", async ({
  page,
  context,
  serve,
}) => {
  const server = await serve(demoSite);
  const [first, other] = lessons();
  const [block] = exercisesOf(first?.lesson ?? ({ blocks: [] } as never));
  if (first === undefined || other === undefined || block === undefined) throw new Error("The course is too small");
  const lesson = `${server.site}${first.path}`;
  await open(page, lesson);
  await kept(page, server.site, lang);
  const { current } = await recordsOf(page, server.site);
  const old = await context.newPage();
  await open(old, `${server.site}${lang}/`);

  // In the middle of an exercise, and the server is gone half-way.
  server.publish(join(folder, "site"));
  server.stop(10);
  await look(page);
  await expect.poll(async () => (await recordsOf(page, server.site)).coming?.manifest.version).toBeDefined();
  await expect(page.getByRole("button", { name: update.use })).toHaveCount(0);
  await answer(page, block, "full", lang);
  await saved(page, block, lang);
  await disconnect(context, server);
  await page.reload();
  await awake(page);
  await expect(lessonTitle(page)).toHaveText(title);
  await expect(resultOf(page, block)).toBeVisible();
  const half = await recordsOf(page, server.site);
  expect([half.current?.manifest.version, half.next]).toEqual([current?.manifest.version, undefined]);

  // The connection is back: the rest comes, and waits. Also without a connection the old one opens.
  await connect(context, server);
  await look(page);
  await expect.poll(async () => (await recordsOf(page, server.site)).next?.kept, { timeout: 20_000 }).toEqual([lang]);
  await page.reload();
  await awake(page);
  await expect(lessonTitle(page)).toHaveText(title);
  await expect(page.getByRole("button", { name: update.use })).toHaveCount(0);
  await disconnect(context, server);

  // It is offered where nothing is half done, and says what it changes.
  await open(page, `${server.site}${lang}/`);
  const notice = page.getByRole("region", { name: update.title });
  await expect(notice.getByRole("listitem")).toHaveText([title + ANEW]);
  const opened = page.waitForEvent("load");
  await notice.getByRole("button", { name: update.use }).click();
  await opened;
  await ready(page);
  await open(page, lesson);
  await expect(lessonTitle(page)).toHaveText(title + ANEW);
  await expect(resultOf(page, block)).toBeVisible();

  // A tab that was opened before goes on with what it never had loaded.
  const failed = unanswered(context);
  for (const path of [other.path, first.path]) {
    await old.evaluate(
      (to) => {
        history.pushState({}, "", to);
        dispatchEvent(new PopStateEvent("popstate", { state: {} }));
      },
      new URL(`${server.site}${path}`).pathname,
    );
    await expect(lessonTitle(old)).toHaveText(path === first.path ? title : other.entry.title);
    await expect(old.getByRole("alert")).toHaveCount(0);
  }
  expect(failed.filter((url) => !url.endsWith("offline.json"))).toEqual([]);
});
