import { globSync } from "node:fs";
import { dirname } from "node:path";
import { words as siteWords } from "../../src/cli/site/words.ts";
import { MISSING_PAGE } from "../../src/offline/manifest.ts";
import { byTurns, exercisesOf, firstLesson, languages, lessonsIn, pagesIn, sampleIn, soak, words } from "./course.ts";
import { disconnect, kept, recordsOf, unanswered } from "./kept.ts";
import { answer, resultOf, saved } from "./learner.ts";
import { test } from "./own-server.ts";
import { awake, dist, expect, open, ready } from "./site.ts";

/** After one visit to one lesson, with the network off and the server gone. */

// In the other language the next tests go offline.
for (const lang of byTurns("ca")) {
  test(`every page in ${lang} opens, and all of it comes alive`, async ({ page, context, serve }) => {
    test.setTimeout(soak ? 600_000 : 60_000);
    const server = await serve(dist);
    await open(page, `${server.site}${firstLesson(lang).path}`);
    await kept(page, server.site, lang);
    await disconnect(context, server);
    const failed = unanswered(context);

    await page.reload();
    await awake(page);
    const written = globSync(`${lang}/**/index.html`, { cwd: dist }).map((file) =>
      `${dirname(file)}/`.replaceAll("\\", "/"),
    );
    const lessons = lessonsIn(lang).map(({ path }) => path);
    const [module = ""] = pagesIn(lang).filter((path) => path.split("/").length === 3);
    const own = written.filter((path) => /^\w+\/(?:settings|privacy)\/$/.test(path));
    const some = [
      `${lang}/`,
      module,
      ...own,
      ...sampleIn(lang)
        .slice(0, 3)
        .map(({ path }) => path),
    ];
    for (const path of soak ? written : new Set([...some, lessons.at(-1) ?? ""])) {
      const response = await page.goto(`${server.site}${path}`);
      expect(response?.status(), path).toBe(200);
      expect(response?.fromServiceWorker(), path).toBe(true);
      await awake(page);
      await expect(page.locator("h1"), path).toBeVisible();
      await expect(page.locator("html:is([data-unstarted], [data-old])"), path).toHaveCount(0);
    }
    expect(failed).toEqual([]);
  });
}

test.describe("in a folder of a host", () => {
  const [one = "es", other = "ca"] = languages;

  test("answers are kept, an address without its slash leads to its page, and what is not here is said", async ({
    page,
    context,
    serve,
  }) => {
    const server = await serve(dist, "/any/folder/");
    const { path, lesson } = firstLesson(one);
    const [block] = exercisesOf(lesson);
    if (block === undefined) throw new Error("The first lesson has no exercise");
    await open(page, `${server.site}${path}`);
    await kept(page, server.site, one);
    await disconnect(context, server);

    // The address of the site itself leads into it.
    await page.goto(server.site);
    await expect(page).toHaveURL(`${server.site}${one}/`);
    await page.goto(`${server.site}${path.replace(/\/$/, "")}`);
    await expect(page).toHaveURL(`${server.site}${path}`);
    await awake(page);
    await answer(page, block, "full", one);
    await saved(page, block, one);
    await page.reload();
    await awake(page);
    await expect(resultOf(page, block)).toBeVisible();

    const missing = siteWords.in[other].missing;
    expect((await page.goto(`${server.site}${other}${path.slice(one.length)}`))?.status()).toBe(503);
    await expect(page).toHaveTitle(missing.title);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText([missing.title]);
    await expect(page.getByRole("link")).toHaveCount(2);
    await page.getByRole("link").last().click();
    await expect(page).toHaveURL(`${server.site}${path}`);
    await ready(page);

    expect((await page.goto(`${server.site}${one}/nothing/here/`))?.status()).toBe(404);
    await page.getByRole("link", { name: words[one].player.notFound.home }).click();
    await expect(page).toHaveURL(`${server.site}${one}/`);
    await ready(page);
  });

  test("two courses of one host do not meet", async ({ page, context, serve }) => {
    const server = await serve(dist, "/a/");
    await open(page, `${server.site}${one}/`);
    await kept(page, server.site, one);
    expect(await page.evaluate(() => caches.keys())).toEqual(["atenta.offline:/a/"]);
    await disconnect(context, server);
    await expect(page.goto(new URL("/b/", server.site).href)).rejects.toThrow();
  });
});

test("nobody is told that a page is missing while the network has it", async ({ page, serve }) => {
  const [one = "es", other = "ca"] = languages;
  const server = await serve(dist);
  await open(page, `${server.site}${one}/`);
  await kept(page, server.site, one);
  await open(page, `${server.site}${other}/`);
  await expect(page.locator("html")).toHaveAttribute("lang", other);
  // Nor is the other language stored because it was looked at.
  expect((await recordsOf(page, server.site)).current?.kept).toEqual([one]);
  await page.goto(`${server.site}${MISSING_PAGE}`);
  await expect(page.getByRole("link")).toHaveCount(1 + languages.length);
});
