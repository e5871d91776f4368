import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test as base, type Page } from "@playwright/test";
import { words as edition } from "../../src/player/edition/words.ts";
import { packageFile } from "../lms/packages.ts";
import { soak, words } from "./course.ts";
import { backup, resultOf } from "./learner.ts";
import { expect, go } from "./lms.ts";
import { lessonsOf, sure, take, takeExam } from "./lms-course.ts";
import { awake, ready } from "./site.ts";
import { demoPackages } from "./sites.ts";

/** The course as one file, opened from a disk with the network off. */
const lang = "es";

interface Stick {
  /** The file's address, in a folder that people would make. */
  readonly file: string;
  /** Ends each test by demanding that nothing was asked of anybody, and that no page reported an error. */
  readonly watch: undefined;
}

const test = base.extend<Stick>({
  // biome-ignore lint/correctness/noEmptyPattern: what Playwright hands over is named by its pattern
  file: async ({}, use) => {
    const stick = mkdtempSync(join(tmpdir(), "stick-"));
    const folder = join(stick, "Formació d'estiu #1 (100 %)");
    mkdirSync(folder);
    const file = join(folder, "curs de l'Ànna.html");
    copyFileSync(packageFile(demoPackages, "html"), file);
    await use(pathToFileURL(file).href);
    rmSync(stick, { recursive: true });
  },
  watch: [
    async ({ context, file }, use) => {
      const seen: string[] = [];
      context.on("request", (request) => {
        const url = request.url().replace(/#.*$/, "");
        if (url !== file && !/^(data|blob):/.test(url)) seen.push(url);
      });
      context.on("weberror", (error) => seen.push(String(error.error())));
      context.on("console", (message) => {
        if (message.type() === "error") seen.push(message.text());
      });
      await context.setOffline(true);
      await use(undefined);
      expect(seen).toEqual([]);
    },
    { auto: true },
  ],
});
test.use({ contextOptions: { reducedMotion: "reduce" }, viewport: { width: 1280, height: 900 }, locale: "es-ES" });

async function open(page: Page, file: string): Promise<void> {
  await page.goto(file);
  await ready(page);
}

test("one file from a disk is taken without a network, keeps what was done, and hands it over as a file", async ({
  page,
  context,
  file,
}) => {
  const lessons = lessonsOf(lang).slice(0, soak ? undefined : 1);
  if (soak) test.slow();
  await open(page, file);
  for (const { path, blocks } of lessons) {
    await go(page, path);
    for (const block of blocks) await take(page, block, lang);
  }
  const end = page.getByRole("region", { name: words[lang].player.lesson.end });
  await expect(end.getByText(words[lang].player.lesson.endAll)).toBeVisible();
  if (soak) {
    await go(page, `${lang}/exam/`);
    await takeExam(page, lang);
  }
  const [{ path, blocks }] = [sure(lessons[0])];
  const { events } = await backup(page, lang);
  expect(events.filter(({ type }) => type === "answered").length).toBeGreaterThanOrEqual(blocks.length);

  await page.close();
  const again = await context.newPage();
  await open(again, file);
  await go(again, path);
  await awake(again);
  for (const block of blocks) await expect(resultOf(again, block)).toBeVisible();
  await expect(again.getByText(edition.in[lang].file)).toHaveCount(0);
});

test("a place that keeps nothing is told of, and what was done there can be taken along", async ({ page, file }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("Not from here", "SecurityError");
    };
    Object.defineProperty(window, "indexedDB", { get: refuse });
    Object.defineProperty(window, "localStorage", { get: refuse });
  });
  const { path, blocks } = sure(lessonsOf(lang)[0]);
  await open(page, file);
  await expect(page.getByText(edition.in[lang].file)).toBeVisible();
  await go(page, path);
  await take(page, sure(blocks[0]), lang);
  const [copy] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: edition.in[lang].download, exact: true }).click(),
  ]);
  expect(copy.suggestedFilename()).toMatch(/\.json$/);
});
