import { pack } from "../../src/packaging/pack.ts";
import { partsOfSite } from "../lms/packages.ts";
import { byTurns, readCourse, soak } from "./course.ts";
import { callsOf, expect, expectEnded, fields, go, heldIn, leave, test, type Visit, visit } from "./lms.ts";
import { lessonsOf, sure, take, takeExam } from "./lms-course.ts";
import { dist } from "./site.ts";

/** The product's own course as a package: its first lesson, and in the soak all of it with its exam. */
test.use({ contextOptions: { reducedMotion: "reduce" }, viewport: { width: 1280, height: 900 }, locale: "es-ES" });

const course = readCourse(dist);

for (const lang of byTurns("ca")) {
  test(`the course itself is taken to its end in an LMS of the oldest version, and passed (${lang})`, async ({
    context,
    host,
  }) => {
    if (soak) test.setTimeout(20 * 60_000);
    const lessons = lessonsOf(lang, course).slice(0, soak ? undefined : 1);
    const { bytes, report } = await pack(
      {
        format: "scorm12",
        languages: [lang],
        ...(!soak && { lessons: lessons.map(({ id }) => id) }),
        order: "free",
      },
      partsOfSite(dist),
    );
    expect(report.state?.least).toBeLessThanOrEqual(4_096);
    const opening = { version: "scorm12", learner: `of-${lang}`, start: host.load(bytes) } as const;
    const at = await visit(context, host, opening);
    for (const { path, blocks } of lessons) {
      await go(at.course, path);
      for (const block of blocks) await take(at.course, block, lang);
    }
    if (soak) {
      await go(at.course, `${lang}/exam/`);
      await takeExam(at.course, lang, dist);
    }
    // A machine that is busy takes its time to say so.
    await expect.poll(() => unfinished(at), { timeout: 30_000 }).toEqual([]);
    await expect.poll(() => heldIn(at, fields.scorm12.status)).toBe("passed");
    expect((await heldIn(at, "cmi.suspend_data"))?.length).toBeLessThanOrEqual(4_096);
    await leave(at);
    await expectEnded(at, "scorm12");
    // Everything is there again, from what the LMS kept.
    const next = await visit(context, host, opening);
    await go(next.course, sure(lessons[0]).path);
    await expect(next.course.locator("[data-result]")).toHaveCount(sure(lessons[0]).blocks.length);
    await leave(next);
    expect(host.missing).toEqual([]);
  });
}

/** The lessons, tests and exams that the LMS was told of and does not hold as passed. */
async function unfinished(at: Visit): Promise<readonly string[]> {
  const calls = await callsOf(at);
  const told = new Map(
    calls.filter(({ field }) => field.startsWith("cmi.objectives.")).map((call) => [call.field, call.value]),
  );
  const ids = [...told].filter(([field]) => field.endsWith(".id"));
  return ids.filter(([field]) => told.get(field.replace(/id$/, "status")) !== "passed").map(([, id]) => id);
}
