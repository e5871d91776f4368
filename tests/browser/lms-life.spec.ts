import { words as edition } from "../../src/player/edition/words.ts";
import { CHANGED_ITEM } from "../lms/packages.ts";
import { words } from "./course.ts";
import { againButton, check, give, resultOf, saved } from "./learner.ts";
import {
  callsOf,
  expect,
  expectEnded,
  expectLawful,
  fail,
  fields,
  go,
  heldIn,
  leave,
  load,
  test,
  visit,
} from "./lms.ts";
import { lessonsOf, sure, take } from "./lms-course.ts";
import { awake, ready } from "./site.ts";

/** What happens to packages in their lives, in an LMS that takes the standard at its word. */
const desk = { reducedMotion: "reduce", viewport: { width: 1280, height: 900 }, locale: "es-ES" } as const;
test.use({ contextOptions: desk, viewport: desk.viewport, locale: desk.locale });

const first = (lang: "es" | "ca") => sure(lessonsOf(lang)[0]);

test("who fails is told so at the end alone, tries again and passes; a new attempt begins anew", async ({
  context,
  host,
}) => {
  const lang = "es";
  const { path, blocks } = first(lang);
  const { status, score } = fields.scorm12;
  // The LMS has a mark to reach, and decides by the score alone.
  const opening = {
    version: "scorm12",
    learner: "one-who-fails",
    start: load(host, "short"),
    more: { mastery: "80" },
  } as const;
  const one = await visit(context, host, opening);
  await go(one.course, path);
  for (const block of blocks) await take(one.course, block, lang, "wrong");
  await expect.poll(() => heldIn(one, status)).toBe("failed");
  const told = (await callsOf(one)).filter(({ name }) => name === "LMSSetValue");
  const done = told.findIndex(({ field, value }) => field === status && value !== "incomplete");
  expect(told.slice(0, done - 1).filter(({ field }) => field === score).length).toBeLessThanOrEqual(1);
  await leave(one);
  await expectEnded(one, "scorm12");
  expect(await heldIn(one, status)).toBe("failed");

  const two = await visit(context, host, opening);
  await awake(two.course);
  for (const block of blocks) {
    await againButton(two.course, block, lang).click();
    await give(two.course, block, "full", lang);
    await check(two.course, block, lang);
  }
  await expect.poll(() => heldIn(two, status)).toBe("passed");
  await leave(two);
  await expectEnded(two, "scorm12");
  await expect.poll(() => host.kept("scorm12", "one-who-fails")).toContain('"cmi.core.lesson_status":"passed"');

  host.forget("scorm12", "one-who-fails");
  const three = await visit(context, host, opening);
  expect(await heldIn(three, status)).toBe("incomplete");
  await go(three.course, path);
  await awake(three.course);
  await expect(three.course.locator("[data-result]")).toHaveCount(0);
  await leave(three);
});

test("an LMS that is gone is told of, loses nothing, and has everything when it is back", async ({ context, host }) => {
  const lang = "ca";
  const { path, blocks } = first(lang);
  const [one, two, three] = blocks.map((block) => sure(block));
  const { gone, back, retry } = edition.in[lang];
  const opening = {
    version: "scorm2004",
    learner: "one-left-alone",
    start: load(host, "short-2004"),
    more: { language: "ca", slow: "100" },
  } as const;
  const at = await visit(context, host, opening);
  const notice = at.course.getByRole("status");
  await go(at.course, path);
  await fail(at, "throw");
  await take(at.course, sure(one), lang, "wrong");
  await expect(notice.getByText(gone)).toBeVisible();
  await fail(at, "false");
  await at.course.getByRole("button", { name: retry, exact: true }).click();
  await expect(notice.getByText(gone)).toBeVisible();
  await take(at.course, sure(two), lang, "wrong");
  await fail(at, undefined);
  await at.course.getByRole("button", { name: retry, exact: true }).click();
  await expect(notice.getByText(back)).toBeVisible();
  expect(await heldIn(at, "cmi.interactions._count")).toBeUndefined();
  expect(await heldIn(at, "cmi.interactions.1.learner_response")).toBeDefined();

  // It goes for good, with an answer that it has not heard of; the next visit brings it.
  await fail(at, "throw");
  await take(at.course, sure(three), lang, "wrong");
  await expect(notice.getByText(gone)).toBeVisible();
  const before = await heldIn(at, "cmi.suspend_data");
  await leave(at);
  const next = await visit(context, host, opening);
  await expect.poll(() => heldIn(next, "cmi.suspend_data")).not.toBe(before);
  await go(next.course, path);
  await expect(resultOf(next.course, sure(three))).toBeVisible();
  await leave(next);
  await expectEnded(next, "scorm2004");

  // Elsewhere, too.
  const elsewhere = await sure(context.browser() ?? undefined).newContext(desk);
  const there = await visit(elsewhere, host, opening);
  await expect(resultOf(there.course, sure(three))).toBeVisible();
  await elsewhere.close();
});

test("a new version of a package keeps the answers to what is as it was, and no mark falls", async ({
  browser,
  context,
  host,
}) => {
  const lang = "es";
  const { path, blocks } = first(lang);
  const { status, score } = fields.scorm12;
  const opening = { version: "scorm12", learner: "one-who-stays" } as const;
  const old = await visit(context, host, { ...opening, start: load(host, "short") });
  await go(old.course, path);
  for (const block of blocks) await take(old.course, block, lang);
  await expect.poll(() => heldIn(old, status)).toBe("passed");
  await leave(old);
  await expectEnded(old, "scorm12");

  const elsewhere = await browser.newContext(desk);
  const now = await visit(elsewhere, host, { ...opening, start: load(host, "short-2") });
  await awake(now.course);
  for (const block of blocks) {
    await expect(resultOf(now.course, block)).toHaveCount(block.id === CHANGED_ITEM ? 0 : 1);
  }
  // An answer that is wrong now is no step back.
  const changed = sure(blocks.find(({ id }) => id === CHANGED_ITEM));
  await take(now.course, changed, lang, "wrong");
  await leave(now);
  await expectEnded(now, "scorm12");
  expect([await heldIn(now, status), await heldIn(now, score)]).toEqual(["passed", "100"]);
  await elsewhere.close();
});

test("packages, learners and attempts that share a browser and an origin never meet", async ({ context, host }) => {
  const lang = "es";
  const { path, blocks } = first(lang);
  const starts = { short: load(host, "short"), whole: load(host, "scorm12") };
  const open = (learner: string, start: string) => visit(context, host, { version: "scorm12", learner, start });
  const mine = await open("aina", starts.short);
  await go(mine.course, path);
  // What the LMS never heard of is sent at the next visit: of the same learner to the same package.
  await fail(mine, "throw");
  await take(mine.course, sure(blocks[0]), lang);
  await expect(mine.course.getByText(edition.in[lang].gone)).toBeVisible();
  await leave(mine);
  for (const other of [
    { learner: "biel", start: starts.short },
    { learner: "carla", start: starts.whole },
  ]) {
    const { lms, course } = await open(other.learner, other.start);
    await go(course, path);
    await awake(course);
    await expect(course.locator("[data-result]")).toHaveCount(0);
    await leave({ lms, course });
  }
  const back = await open("aina", starts.short);
  await expect(resultOf(back.course, sure(blocks[0]))).toBeVisible();
  await leave(back);
});

test("without an LMS it says so, and keeps what is done in this browser", async ({ page, host }) => {
  const lang = "es";
  const { path, blocks } = first(lang);
  await page.goto(new URL(load(host, "short-2004"), host.address).href);
  await ready(page);
  await expect(page.getByText(edition.in[lang].alone)).toBeVisible();
  await go(page, path);
  await take(page, sure(blocks[0]), lang);
  await saved(page, sure(blocks[0]), lang);
  await page.reload();
  await awake(page);
  await expect(resultOf(page, sure(blocks[0]))).toBeVisible();
});

for (const mode of ["review", "browse"] as const) {
  test(`who only looks changes nothing (${mode}), and a fixed order says what comes first`, async ({
    context,
    host,
  }) => {
    const lang = "ca";
    const [one, two] = lessonsOf(lang);
    const at = await visit(context, host, {
      version: "scorm2004",
      learner: `one-who-looks-${mode}`,
      start: load(host, "fixed"),
      more: { mode },
    });
    await expect(at.course.getByText(edition.in[lang].watching)).toBeVisible();
    await go(at.course, sure(two).path);
    await expect(
      at.course
        .getByRole("main")
        .getByRole("link", { name: sure(one).lesson.title })
        .first(),
    ).toBeVisible();
    await expect(at.course.locator("[data-exercise][data-locked]").first()).toBeAttached();
    await go(at.course, sure(one).path);
    await take(at.course, sure(sure(one).blocks[0]), lang);
    await leave(at);
    await expectEnded(at, "scorm2004");
    const calls = await callsOf(at);
    expect(calls.filter(({ name }) => name === "SetValue" || name === "Commit")).toEqual([]);
    expect(host.kept("scorm2004", `one-who-looks-${mode}`)).toBeUndefined();
  });
}

test("in a frame of the LMS it ends with the frame, and nothing of the site's is there", async ({ page, host }) => {
  const query = new URLSearchParams({
    version: "scorm12",
    learner: "framed",
    start: load(host, "scorm12"),
    in: "frame",
  });
  await page.goto(`${host.address}lms/?${query}`);
  const course = page.frameLocator("iframe");
  const { nav, skip } = words.es.player;
  await expect(course.getByRole("navigation", { name: nav.pages, exact: true })).toBeVisible();
  for (const name of [nav.trainer, nav.guide, nav.verify, nav.assignment]) {
    await expect(course.getByRole("link", { name, exact: true })).toHaveCount(0);
  }
  await course.getByRole("link", { name: nav.settings, exact: true }).click();
  await expect(course.getByRole("heading", { level: 1, name: nav.settings })).toBeVisible();
  await course.getByRole("link", { name: skip }).focus();
  await page.keyboard.press("Enter");
  await expect(course.getByRole("main")).toBeFocused();
  await page.locator("iframe").evaluate((frame) => frame.remove());
  await expectEnded({ lms: page }, "scorm12");
  await expectLawful({ lms: page }, "scorm12");
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))).toBe(0);
});
