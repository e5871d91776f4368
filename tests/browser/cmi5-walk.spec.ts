import { words as edition } from "../../src/player/edition/words.ts";
import { isSatisfied, type MoveOn, moveOns } from "../lms/lrs/cmi5-words.ts";
import { soak, words } from "./course.ts";
import { againButton, cardOf, check, give, resultOf } from "./learner.ts";
import { pressAndLeave } from "./leaving.ts";
import { go, load } from "./lms.ts";
import { lessonsOf, sure, take, takeExam } from "./lms-course.ts";
import { answered, bookends, count, expect, expectLawful, heard, openCourse, structureOf, test } from "./lrs.ts";
import { awake, ready } from "./site.ts";

/** A course as a cmi5 package, in an LMS written from the specification, on another origin than the package. */
const contextOptions = { reducedMotion: "reduce", viewport: { width: 1280, height: 900 }, locale: "es-ES" } as const;
test.use({ contextOptions, viewport: contextOptions.viewport, locale: contextOptions.locale });

// Every value takes the same walk in the soak; else the one that asks for most.
const walked: readonly MoveOn[] = soak ? moveOns : ["CompletedAndPassed"];

for (const moveOn of walked) {
  test(`a course of every kind is begun, cut off, loaded again, gone on with here and elsewhere, and passed (${moveOn})`, async ({
    browser,
    context,
    host,
    server,
  }) => {
    test.slow();
    const lang = "ca";
    const { lms, back } = server;
    const start = new URL(load(host, "cmi5"), host.address).href;
    const au = { ...structureOf("cmi5"), moveOn, languages: "ca,es", returnURL: back };
    const [lesson, ...later] = lessonsOf(lang);
    const { path, blocks } = sure(lesson);
    const [first, second, third, ...rest] = blocks;

    const one = server.launch(start, au);
    const course = await openCourse(context, one.url);
    await expect(course.locator("html")).toHaveAttribute("lang", lang);
    await heard(lms.lrs, "initialized", 1);
    await go(course, path);
    await take(course, sure(first), lang);
    await heard(lms.lrs, "answered", 1);
    // Without a network what is done waits.
    await context.setOffline(true);
    await take(course, sure(second), lang);
    await context.setOffline(false);
    await heard(lms.lrs, "answered", 2);
    // To load the page again ends the visit, since no page knows why it goes. What is done then waits for the next one.
    await course.reload();
    await ready(course);
    await heard(lms.lrs, "terminated", 1);
    await expect(course.getByText(edition.in[lang].over)).toBeVisible();
    await take(course, sure(third), lang);
    await course.close();
    expect(count(lms.lrs, "answered")).toBe(2);
    const again = await openCourse(context, server.launch(start, au).url);
    await heard(lms.lrs, "answered", 3);
    await again.goto("about:blank");
    await heard(lms.lrs, "terminated", 2);
    expectLawful(lms.lrs);

    // A browser that has nothing of it but what the store has.
    const elsewhere = await browser.newContext(contextOptions);
    const two = await openCourse(elsewhere, server.launch(start, au).url);
    await expect(two).toHaveURL(new RegExp(`#/../.+/${sure(lesson).id}/$`));
    await expect(cardOf(two, sure(third))).toBeInViewport();
    await expect(resultOf(two, sure(first))).toHaveAttribute("data-result", /right|done/);
    for (const block of rest) await take(two, block, lang);
    for (const { path: to, blocks: all } of later) {
      await go(two, to);
      for (const block of all) await take(two, block, lang);
    }
    await expect(two.getByText(words[lang].player.lesson.endAll)).toBeVisible();
    // All lessons are done; the exam is not.
    expect(lms.satisfied(one.session.registration)).toBe(moveOn === "NotApplicable");
    await go(two, `${lang}/exam/`);
    await takeExam(two, lang);
    await heard(lms.lrs, "passed", 1);
    await pressAndLeave(two.getByRole("button", { name: edition.in[lang].exit, exact: true }));
    await two.waitForURL(back);
    expect(server.returns()).toBe(1);
    expect(lms.satisfied(one.session.registration)).toBe(true);
    await elsewhere.close();
    expect(bookends(lms.lrs)).toEqual(expect.arrayContaining(["completed", "passed"]));
    expect(bookends(lms.lrs).at(-1)).toBe("terminated");
    // Each exercise of the lessons was told of, and none twice.
    const told = answered(lms.lrs);
    for (const { blocks: all } of lessonsOf(lang)) {
      for (const { id } of all) expect([id, told.filter((of) => of === id).length]).toEqual([id, 1]);
    }
    expectLawful(lms.lrs);
    expect(host.missing).toEqual([]);
  });
}

for (const moveOn of moveOns) {
  test(`what ${moveOn} asks for is met when it is, by one who fails and then passes`, async ({
    context,
    host,
    server,
  }) => {
    const lang = "es";
    const { lms } = server;
    const { path, blocks } = sure(lessonsOf(lang)[0]);
    const start = new URL(load(host, "short-cmi5"), host.address).href;
    const enrolment = { ...structureOf("short-cmi5"), moveOn, masteryScore: 0.8, languages: "es" };
    const at = (verbs: readonly ("completed" | "passed")[]) =>
      isSatisfied(
        moveOn,
        verbs.map((verb) => ({ verb, session: "", at: 0 })),
      );
    const one = server.launch(start, enrolment);
    const { registration } = one.session;
    expect(lms.satisfied(registration)).toBe(at([]));
    const failing = await openCourse(context, one.url);
    await go(failing, path);
    for (const block of blocks) await take(failing, block, lang, "wrong");
    await heard(lms.lrs, "completed", 1);
    // Never while whoever learns is learning.
    expect(count(lms.lrs, "failed")).toBe(0);
    await failing.goto("about:blank");
    await heard(lms.lrs, "terminated", 1);
    await failing.close();
    expect(bookends(lms.lrs)).toEqual(["initialized", "completed", "failed", "terminated"]);
    expect(lms.satisfied(registration)).toBe(at(["completed"]));

    const passing = await openCourse(context, server.launch(start, enrolment).url);
    await awake(passing);
    for (const block of blocks) {
      await againButton(passing, block, lang).click();
      await give(passing, block, "full", lang);
      await check(passing, block, lang);
    }
    await heard(lms.lrs, "passed", 1);
    expect(lms.satisfied(registration)).toBe(true);
    await passing.goto("about:blank");
    await heard(lms.lrs, "terminated", 2);
    expect(bookends(lms.lrs).slice(4)).toEqual(["initialized", "passed", "terminated"]);
    expect(count(lms.lrs, "satisfied")).toBe(1);
    expect(count(lms.lrs, "answered")).toBe(2 * blocks.length);
    expectLawful(lms.lrs);
  });
}

test("a browser that crashes while the store is gone sends what is left in the next visit, once", async ({
  context,
  host,
  server,
}) => {
  const lang = "ca";
  const { lms } = server;
  const { path, blocks } = sure(lessonsOf(lang)[0]);
  const [first, second, third] = blocks;
  const start = new URL(load(host, "short-cmi5"), host.address).href;
  const enrolment = { ...structureOf("short-cmi5"), languages: "ca" };
  const course = await openCourse(context, server.launch(start, enrolment).url);
  await go(course, path);
  await take(course, sure(first), lang);
  await heard(lms.lrs, "answered", 1);
  lms.lrs.gone(true);
  await take(course, sure(second), lang);
  await take(course, sure(third), lang);
  await expect(course.getByRole("status").getByText(edition.in[lang].gone)).toBeVisible();
  const crashing = course.waitForEvent("crash");
  course.goto("chrome://crash").catch(() => undefined);
  await crashing;
  await course.close();
  lms.lrs.gone(false);

  const next = await openCourse(context, server.launch(start, enrolment).url);
  await expect(resultOf(next, sure(third))).toBeVisible();
  await heard(lms.lrs, "answered", 3);
  expect([...answered(lms.lrs)].sort()).toEqual([first, second, third].map((block) => sure(block).id).sort());
  await next.goto("about:blank");
  await heard(lms.lrs, "terminated", 1);
  expect([count(lms.lrs, "abandoned"), count(lms.lrs, "initialized")]).toEqual([1, 2]);
  expectLawful(lms.lrs);
});

for (const launchMode of ["Browse", "Review"] as const) {
  test(`who only looks (${launchMode}) is told of as there, and of nothing else; after the end nothing follows`, async ({
    context,
    host,
    server,
  }) => {
    const lang = "es";
    const { lms } = server;
    const { path, blocks } = sure(lessonsOf(lang)[0]);
    const start = new URL(load(host, "short-cmi5"), host.address).href;
    const { url, session } = server.launch(start, { ...structureOf("short-cmi5"), launchMode, languages: "es" });
    const course = await openCourse(context, url);
    await expect(course.getByText(edition.in[lang].watching)).toBeVisible();
    await go(course, path);
    for (const block of blocks) await take(course, block, lang);
    await course.goto("about:blank");
    await heard(lms.lrs, "terminated", 1);
    expect(bookends(lms.lrs)).toEqual(["initialized", "terminated"]);
    expect(count(lms.lrs, "answered")).toBe(0);
    expect(lms.lrs.state(session.activityId, session.actor, "atenta", session.registration)).toBeUndefined();
    // Back to the page of a visit that has ended: it says so, and asks nobody for anything.
    await course.goto(url);
    await ready(course);
    await expect(course.getByText(edition.in[lang].over)).toBeVisible();
    expectLawful(lms.lrs);
  });
}

test("in a frame of the LMS it ends with the frame", async ({ page, host, server }) => {
  const { lms } = server;
  const start = new URL(load(host, "short-cmi5"), host.address).href;
  const { url } = server.launch(start, { ...structureOf("short-cmi5"), languages: "ca", returnURL: server.back });
  await page.goto(server.frame(url));
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toBeVisible();
  await heard(lms.lrs, "initialized", 1);
  await page.locator("iframe").evaluate((frame) => frame.remove());
  await heard(lms.lrs, "terminated", 1);
  expectLawful(lms.lrs);
  expect(server.returns()).toBe(0);
});
