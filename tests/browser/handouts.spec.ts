import { words } from "../../src/player/handouts/words.ts";
import { expectAccessible, overflowing } from "./axe.ts";
import { exercisesOf, isLookedAt, lessonsIn } from "./course.ts";
import { devices, expect, open, test } from "./site.ts";

/** A lesson with a dialogue, so that there is a play to print, and the next one. */
function twoLessons(lang: "es" | "ca") {
  const all = lessonsIn(lang);
  const at = all.findIndex(({ lesson }) => exercisesOf(lesson).some(({ kind }) => kind === "dialogue"));
  return all.slice(Math.max(0, at), Math.max(0, at) + 2).map(({ lesson }) => lesson);
}

for (const [lang, device, colorScheme] of [
  ["es", "desktop", "light"],
  ["ca", "phone", "dark"],
] as const) {
  if (!isLookedAt("day", lang, device, colorScheme)) continue;
  test.describe(`hand-outs (${lang}, ${device}, ${colorScheme})`, () => {
    test.use({ ...devices[device], colorScheme });

    test("of two lessons are what is printed, each sheet on pages of its own", async ({ page, site }) => {
      const handouts = words.in[lang];
      const [first, second] = twoLessons(lang);
      if (first === undefined || second === undefined) throw new Error("The course has no two lessons");
      await open(page, `${site}${lang}/handouts/#${first.id}`);
      const sheets = page.locator("[data-sheet]");
      await expect(sheets).toHaveCount(1);
      await expect(sheets.getByRole("heading", { level: 2 })).toHaveText(first.title);
      for (const name of ["text", "key", "trainer"] as const)
        await page.getByRole("checkbox", { name: handouts.sheet[name] }).check();
      await expect(sheets).toHaveCount(4);
      for (const id of exercisesOf(first).keys()) {
        const name = handouts.exercise.replace("{{n}}", `${id + 1}`);
        await expect(page.locator("[data-sheet=worksheet]").getByRole("heading", { name, exact: true })).toBeVisible();
      }
      await expectAccessible(page);
      expect(await overflowing(page)).toEqual([]);
      // White on any screen, as it will be on paper.
      await expect(sheets.first()).toHaveCSS("background-color", "rgb(255, 255, 255)");

      for (const { id } of [first, second]) {
        await page.getByRole("combobox", { name: handouts.lesson }).selectOption(`#${id}`);
        await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
        const pdf = await page.pdf({ preferCSSPageSize: true });
        const pages = pdf.toString("latin1").match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
        expect(pages).toBeGreaterThanOrEqual(4);
        // A4, upright.
        expect(pdf.toString("latin1")).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/);
      }

      await page.emulateMedia({ media: "print" });
      await expect(page.getByRole("checkbox").first()).toBeHidden();
      await expect(sheets.first()).toBeVisible();
    });
  });
}
