import { words as edition } from "../../src/player/edition/words.ts";
import { seededFaults } from "../lms/lrs/faults.ts";
import { resultOf } from "./learner.ts";
import { pressAndLeave } from "./leaving.ts";
import { go, load } from "./lms.ts";
import { lessonsOf, sure, take } from "./lms-course.ts";
import { answered, count, expect, expectLawful, heard, openCourse, test } from "./lrs.ts";
import { awake, ready } from "./site.ts";

/** A lesson as a package of plain xAPI: a store, and nothing around it. */
const contextOptions = { reducedMotion: "reduce", viewport: { width: 1280, height: 900 }, locale: "es-ES" } as const;
test.use({ contextOptions, viewport: contextOptions.viewport, locale: contextOptions.locale });

const lang = "es";
const launched = {
  actor: JSON.stringify({ objectType: "Agent", account: { homePage: "https://lms.test/", name: "7" } }),
  registration: "ec531277-b57b-4c15-8d91-d292c5b2b8f7",
  activity_id: "https://lms.test/activities/42",
};

test("through a store that fails every other time each answer arrives, once, also from elsewhere", async ({
  browser,
  context,
  host,
  server: { plain, plainUrl },
}) => {
  test.slow();
  const { path, blocks } = sure(lessonsOf(lang)[0]);
  const start = new URL(load(host, "short-xapi"), host.address).href;
  const course = await openCourse(context, plainUrl(start, launched));
  await heard(plain, "initialized", 1);
  // What lets whoever has it write in the learner's name does not stay where it is seen, or goes into a history.
  expect(course.url()).not.toContain("auth=");
  plain.failing(seededFaults(Number(process.env.SEED ?? 1), 0.5));
  await go(course, path);
  const half = Math.ceil(blocks.length / 2);
  for (const block of blocks.slice(0, half)) await take(course, block, lang);
  await course.reload();
  plain.failing(undefined);
  await course.reload();
  await ready(course);
  await heard(plain, "answered", half);
  // Each loading of the page is a visit of its own, whose end the store may have failed to hear.
  const ended = count(plain, "terminated");
  await course.goto("about:blank");
  await expect.poll(() => count(plain, "terminated")).toBe(ended + 1);

  const elsewhere = await browser.newContext(contextOptions);
  const there = await openCourse(elsewhere, plainUrl(start, launched));
  await awake(there);
  await expect(resultOf(there, sure(blocks[half - 1]))).toBeVisible();
  for (const block of blocks.slice(half)) await take(there, block, lang);
  await heard(plain, "passed", 1);
  await pressAndLeave(there.getByRole("button", { name: edition.in[lang].exit, exact: true }));
  await heard(plain, "terminated", ended + 2);
  expect([...answered(plain)].sort()).toEqual(blocks.map(({ id }) => id).sort());
  expect(count(plain, "passed")).toBe(1);
  expectLawful(plain);
  await elsewhere.close();
});

test("of two windows one sends, and nothing comes twice", async ({ context, host, server: { plain, plainUrl } }) => {
  const { path, blocks } = sure(lessonsOf(lang)[0]);
  const url = plainUrl(new URL(load(host, "short-xapi"), host.address).href, launched);
  const [one, two] = [await openCourse(context, url), await openCourse(context, url)];
  await go(one, path);
  await go(two, path);
  plain.failing(() => ({ is: "delay", ms: 200 }));
  for (const [n, block] of blocks.slice(0, 4).entries()) await take(n % 2 === 0 ? one : two, block, lang);
  await heard(plain, "answered", 4);
  expect([plain.busiest(), plain.conflicts]).toEqual([1, []]);
  expectLawful(plain);
});

test("without a receiver it says so, and speaks to nobody", async ({ page, host }) => {
  const { path, blocks } = sure(lessonsOf(lang)[0]);
  const start = new URL(load(host, "short-xapi"), host.address).href;
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(host.address) && !request.url().startsWith("data:")) elsewhere.push(request.url());
  });
  await page.goto(start);
  await ready(page);
  await expect(page.getByText(edition.in[lang].alone)).toBeVisible();
  await go(page, path);
  await take(page, sure(blocks[0]), lang);
  await expect(resultOf(page, sure(blocks[0]))).toBeVisible();
  expect(elsewhere).toEqual([]);
});
