import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { words as lessonWords } from "../../src/player/lesson/words.ts";
import { readCourse } from "./course.ts";
import { test } from "./own-server.ts";
import { ANEW, writeSecondVersion } from "./second-version.ts";
import { awake, expect, open } from "./site.ts";
import { demoSite } from "./sites.ts";

/** A page from a cache: what it brought of the course is older than what the server has, which has nothing of the old any more. */

test.use({ serviceWorkers: "block" });

const lang = "es";
const folder = mkdtempSync(join(tmpdir(), "older-"));
let title = "";

test.beforeAll(() => {
  title = writeSecondVersion(demoSite, join(folder, "site"), lang);
});
test.afterAll(() => rmSync(folder, { recursive: true }));

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Answers some requests with what the first version had, as a browser's cache does. */
async function cached(page: Page, site: string, isCached: (file: string) => boolean) {
  await page.route(`${site}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const path = join(demoSite, file);
    await (isCached(file) && existsSync(path) ? route.fulfill({ path }) : route.continue());
  });
}

test("is drawn anew from what has taken the place of its files", async ({ page, serve }) => {
  const { site } = await serve(join(folder, "site"));
  const [first] = readCourse(demoSite).lessonsIn(lang);
  await cached(page, site, (file) => !file.startsWith("/course/"));
  await open(page, site + first?.path);
  await awake(page);
  await expect(heading(page)).toHaveText(title + ANEW);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("goes on with its own while they are there, until somebody asks for the whole course", async ({ page, serve }) => {
  const { site } = await serve(join(folder, "site"));
  const [first] = readCourse(demoSite).lessonsIn(lang);
  await cached(page, site, (file) => !/^\/course\/(?:index|gathered)/.test(file));
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await open(page, site + first?.path);
  await awake(page);
  await expect(heading(page)).toHaveText(title);
  expect(asked.filter((path) => /\/(?:index\.json|gathered\/)/.test(path))).toEqual([]);

  // The last who routes is asked first; without a gap, in which scripts that come late would be gone.
  await cached(page, site, (file) => file.startsWith("/assets/"));
  await page.getByRole("link", { name: lessonWords.in[lang].home }).click();
  await expect(
    page
      .getByRole("main")
      .getByText(title + ANEW)
      .first(),
  ).toBeAttached();
  await page.goBack();
  await expect(heading(page)).toHaveText(title + ANEW);
  await expect(page.getByRole("alert")).toHaveCount(0);
});
