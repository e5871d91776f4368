import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { pack } from "../../src/packaging/pack.ts";
import { words as packageWords } from "../../src/trainer/packages/words.ts";
import { packageFile, partsOfSite, SHORT_LESSON } from "../lms/packages.ts";
import { demo } from "./demo.ts";
import { disconnect, kept } from "./kept.ts";
import { unfold } from "./learner.ts";
import { test } from "./own-server.ts";
import { expect, ready } from "./site.ts";
import { demoPackages, demoSite } from "./sites.ts";

/** Packages as a trainer makes them, without a connection: byte for byte those of the command line (`twins.test.ts` has the sources). */
const lang = "es";
const { format, make, made, kept: here } = packageWords.in[lang];

/** Presses the button, and reads the file that is handed over. */
async function makes(page: Page): Promise<Buffer> {
  await page.getByRole("button", { name: make.button, exact: true }).click();
  await expect(page.getByRole("heading", { name: made.title, exact: true })).toBeVisible({ timeout: 30_000 });
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: made.download, exact: true }).click(),
  ]);
  return readFile(await file.path());
}

test("a trainer's page makes the packages of the command line without a connection", async ({
  page,
  context,
  serve,
}) => {
  const server = await serve(demoSite);
  await page.goto(`${server.site}${lang}/trainer/packages/`);
  await ready(page);
  await kept(page, server.site, lang);
  const [before = ""] = here.here.split("{{");
  await expect(page.getByText(before)).toBeVisible();
  await disconnect(context, server);

  await page.getByRole("radio", { name: format.html }).check();
  expect((await makes(page)).equals(await readFile(packageFile(demoPackages, "html")))).toBe(true);

  await page.getByRole("radio", { name: format.scorm12 }).check();
  const [first, ...others] = demo.lessonsIn(lang);
  expect(first?.entry.id).toBe(SHORT_LESSON);
  await unfold(page);
  for (const { lesson } of others) await page.getByRole("checkbox", { name: lesson.title }).uncheck();
  const request = { format: "scorm12", languages: [lang], lessons: [SHORT_LESSON], order: "free" } as const;
  const { bytes } = await pack(request, partsOfSite(demoSite));
  expect((await makes(page)).equals(bytes)).toBe(true);
});
