import type { Page } from "@playwright/test";
import { words as builder } from "../../src/trainer/words.ts";
import { firstLesson } from "./course.ts";
import { expect, open, test } from "./site.ts";

/** What only the trainer's code says: sentences of its own words, in the language of the page. */
const sentences = Object.values(builder.in.es.descriptions);

/** The addresses of scripts that a page had fetched once it had come to rest, and which of them hold the trainer's words. */
async function scriptsOf(page: Page, address: string) {
  const texts = new Map<string, Promise<string>>();
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") texts.set(response.url(), response.text());
  });
  await open(page, address);
  await page.waitForLoadState("networkidle");
  const read = await Promise.all([...texts].map(async ([url, text]) => ({ url, text: await text })));
  return {
    all: read.map(({ url }) => url),
    trainers: read.filter(({ text }) => sentences.some((each) => text.includes(each))).map(({ url }) => url),
  };
}

test("a learner fetches nothing of the trainer's code, on no page of theirs", async ({ page, site }) => {
  const { path } = firstLesson("es");
  const module = path.split("/").slice(0, 2).join("/");
  for (const each of [path, `${module}/`, "es/", "es/assignment/"]) {
    const { all, trainers } = await scriptsOf(page, `${site}${each}`);
    expect(all.length, each).toBeGreaterThan(0);
    expect(trainers, each).toEqual([]);
  }
});

test("the trainer's pages fetch it", async ({ page, site }) => {
  expect((await scriptsOf(page, `${site}es/trainer/`)).trainers).not.toEqual([]);
});
