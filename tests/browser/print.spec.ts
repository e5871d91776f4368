import { byTurns, exercisesOf, firstLesson, languages, words } from "./course.ts";
import { answer, unread } from "./learner.ts";
import { expect, open, test } from "./site.ts";

// A4 without its margins.
test.use({ viewport: { width: 680, height: 980 } });

for (const lang of byTurns("ca")) {
  test(`a lesson on paper shows all its text and every option, and no control (${lang})`, async ({ page, site }) => {
    const { lesson, path } = firstLesson(lang);
    await open(page, `${site}${path}`);
    const [first] = exercisesOf(lesson);
    if (first === undefined) throw new Error("The lesson has no exercise");
    await answer(page, first, "full", lang);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("banner")).toBeHidden();
    const { settings, lesson: said } = words[lang].player;
    for (const name of [settings.open, words[lang].exercises.check, words[lang].exercises.again, said.home]) {
      for (const control of await page.getByText(name, { exact: true }).all()) await expect(control).toBeHidden();
    }
    for (const block of exercisesOf(lesson)) {
      expect(await unread(page, block)).toEqual([]);
    }
    for (const { term } of lesson.terms) {
      await expect(page.getByRole("term").filter({ hasText: new RegExp(`^${term}$`) })).toBeVisible();
    }
    // What a margin note says is on the page, not behind a line that opens.
    for (const block of lesson.blocks) {
      if (block.type !== "callout" || block.source === undefined) continue;
      await expect(page.getByText(block.source.slice(0, 30))).toBeVisible();
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.length).toBeGreaterThan(20_000);
  });
}

for (const lang of languages) {
  for (const guide of ["guide", "trainer/guide"]) {
    test(`${lang}/${guide}/ prints on two pages, one for each of its sheets`, async ({ page, site }) => {
      await open(page, `${site}${lang}/${guide}/`);
      await expect(page.getByText(site)).toHaveCount(2);
      await expect(page.locator("[data-sheet]")).toHaveCount(2);
      const pdf = (await page.pdf({ preferCSSPageSize: true, format: "A4" })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    });
  }
}
