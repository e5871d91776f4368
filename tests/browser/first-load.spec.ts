import type { Page } from "@playwright/test";
import { words as builder } from "../../src/trainer/words.ts";
import { exercisesOf, firstLesson, modulesIn } from "./course.ts";
import { answer, saved } from "./learner.ts";
import { awake, expect, open, test } from "./site.ts";

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

/** What a page has fetched of the course so far, by its address under the course's folder. */
function courseFilesOf(page: Page): readonly string[] {
  const files: string[] = [];
  page.on("request", (request) => {
    const [, file] = new URL(request.url()).pathname.split("/course/");
    if (file !== undefined) files.push(file);
  });
  return files;
}

test("a first lesson and its first answer fetch their module of the course, and nothing of all the others", async ({
  page,
  site,
}) => {
  const { path, lesson } = firstLesson("es");
  const [block] = exercisesOf(lesson);
  if (block === undefined) throw new Error("The first lesson asks nothing");
  const files = courseFilesOf(page);
  await open(page, site + path);
  await awake(page);
  await answer(page, block, "full", "es");
  await saved(page, block, "es");
  await page.waitForLoadState("networkidle");
  expect(files.filter((file) => file.startsWith("modules/"))).toHaveLength(1);
  expect(files.filter((file) => /^(?:index|gathered|references)\b/.test(file))).toEqual([]);
});

test("home fetches the indexes of all modules as one file", async ({ page, site }) => {
  expect(modulesIn("es").length).toBeGreaterThan(1);
  const files = courseFilesOf(page);
  await open(page, `${site}es/`);
  await page.waitForLoadState("networkidle");
  expect(files.map((file) => file.split(/[./]/)[0]).sort()).toEqual(["gathered", "index"]);
});
