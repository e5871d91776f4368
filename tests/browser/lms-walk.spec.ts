import { words as edition } from "../../src/player/edition/words.ts";
import { type Lang, otherOf, soak, words } from "./course.ts";
import { cardOf, resultOf } from "./learner.ts";
import { pressAndLeave } from "./leaving.ts";
import {
  expect,
  expectEnded,
  expectLawful,
  fields,
  go,
  heldIn,
  leave,
  load,
  test,
  type Version,
  visit,
} from "./lms.ts";
import { lessonsOf, sure, take, takeExam } from "./lms-course.ts";

/** The course that uses everything as a package, from its first page to its last. */
const contextOptions = { reducedMotion: "reduce", viewport: { width: 1280, height: 900 }, locale: "es-ES" } as const;
test.use({ contextOptions, viewport: contextOptions.viewport, locale: contextOptions.locale });

const shortOf = { scorm12: "short", scorm2004: "short-2004" } as const;

/** Which words each version has for a course that is done and passed. */
const done = { scorm12: ["passed", "passed"], scorm2004: ["completed", "passed"] } as const;

interface Walk {
  readonly version: Version;
  readonly of: "lms" | "again";
  readonly lang: Lang;
  /** The whole course, or one lesson of it. */
  readonly whole: boolean;
}

// Both implementations in both versions; the whole course outside the soak where a state has least room.
const walks: readonly Walk[] = [
  { version: "scorm12", of: "lms", lang: "es", whole: true },
  { version: "scorm2004", of: "lms", lang: "ca", whole: soak },
  { version: "scorm12", of: "again", lang: "ca", whole: soak },
  { version: "scorm2004", of: "again", lang: "es", whole: soak },
];

for (const { version, of, lang, whole } of walks) {
  const where = of === "lms" ? "a strict LMS" : "scorm-again";
  const what = whole ? "a course of every kind" : "a lesson";
  test(`${version} in ${where}: ${what} is begun, left, gone on with elsewhere at the very exercise, and passed (${lang})`, async ({
    browser,
    context,
    host,
  }) => {
    test.slow();
    const { status, success, score } = fields[version];
    const opening = { version, of, learner: `walker-${of}`, start: load(host, whole ? version : shortOf[version]) };
    const lessons = lessonsOf(lang).slice(0, whole ? undefined : 1);
    const [lesson, ...later] = lessons;
    const [first, last, ...rest] = sure(lesson).blocks;

    const one = await visit(context, host, opening);
    await expect(one.course.getByText("Aina Ferrer")).toHaveCount(0);
    await go(one.course, sure(lesson).path);
    await take(one.course, sure(first), lang);
    await take(one.course, sure(last), lang);
    await expect.poll(() => heldIn(one, "cmi.suspend_data")).not.toBe("");
    expect(await heldIn(one, status)).toBe("incomplete");
    await leave(one);
    await expectEnded(one, version);

    // A browser that has nothing of it but what the LMS kept.
    const elsewhere = await browser.newContext(contextOptions);
    const two = await visit(elsewhere, host, opening);
    await expect(two.course).toHaveURL(new RegExp(`#/../.+/${sure(lesson).id}/$`));
    await expect(cardOf(two.course, sure(last))).toBeInViewport();
    await expect(resultOf(two.course, sure(first))).toHaveAttribute("data-result", /right|done/);
    // Another language inside the same visit, with the same answers.
    const shown = ((await two.course.locator("html").getAttribute("lang")) ?? "") as Lang;
    for (const to of shown === lang ? [otherOf(lang), lang] : [lang]) {
      await two.course.getByRole("link", { name: new RegExp(`^${to}`, "i") }).click();
      await expect(two.course.locator("html")).toHaveAttribute("lang", to);
      await expect(resultOf(two.course, sure(last))).toBeVisible();
    }

    for (const block of rest) await take(two.course, block, lang);
    for (const { path, blocks } of later) {
      await go(two.course, path);
      for (const block of blocks) await take(two.course, block, lang);
    }
    const end = two.course.getByRole("region", { name: words[lang].player.lesson.end });
    await expect(end.getByText(words[lang].player.lesson.endAll)).toBeVisible();
    if (whole) {
      // All lessons are done; the exam is not.
      expect(await heldIn(two, status)).toBe("incomplete");
      await go(two.course, `${lang}/exam/`);
      await takeExam(two.course, lang);
    }
    await expect.poll(() => heldIn(two, status)).toBe(done[version][0]);
    expect(await heldIn(two, success)).toBe(done[version][1]);
    expect(Number(await heldIn(two, score))).toBe(100);
    await expectLawful(two, version);
    await pressAndLeave(two.course.getByRole("button", { name: edition.in[lang].exit, exact: true }));
    await expectEnded(two, version);
    await elsewhere.close();
    expect(host.missing).toEqual([]);
  });
}
