import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { words as builderWords } from "../../src/trainer/builder/words.ts";
import { words as packageWords } from "../../src/trainer/packages/words.ts";
import { expectAccessible, overflowing, smallTargets } from "./axe.ts";
import { lessonsIn } from "./course.ts";
import { unfold } from "./learner.ts";
import { devices, expect, open, test } from "./site.ts";

/** The trainer's page of packages; what it makes without a connection is in `lms-make.spec.ts`, and every state of it in its component's tests. */

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const [lang, device, colorScheme] of [
  ["es", "phone", "light"],
  ["ca", "desktop", "dark"],
] as const) {
  test.describe(() => {
    test.use({ ...devices[device], colorScheme });

    test(`two lessons are packed by keys in ${lang}, and axe finds nothing`, async ({ page, site }) => {
      const { make, made } = packageWords.in[lang];
      const [one, two] = lessonsIn(lang).map(({ lesson }) => lesson);
      await open(page, `${site}${lang}/trainer/packages/`);
      await page.getByRole("button", { name: builderWords.in[lang].lessons.nothing, exact: true }).click();
      await unfold(page);
      for (const lesson of [one, two]) {
        await page.getByRole("checkbox", { name: lesson?.title ?? "" }).focus();
        await page.keyboard.press("Space");
      }
      await page.getByRole("button", { name: make.button, exact: true }).focus();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { name: made.title, exact: true })).toBeFocused();
      await expectAccessible(page);
      expect(await smallTargets(page)).toEqual([]);

      await page.keyboard.press("Tab");
      const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
      expect(file.suggestedFilename()).toMatch(/-scorm12\.zip$/);
      const files = unzipSync(await readFile(await file.path()));
      expect(strFromU8(files["imsmanifest.xml"] ?? new Uint8Array())).toContain("<schemaversion>1.2</schemaversion>");
      const held = Object.keys(files).filter((name) => name.startsWith("data/lessons-"));
      expect(held).toHaveLength(2);

      await page.setViewportSize({ width: 320, height: 700 });
      await page.evaluate(() => document.documentElement.setAttribute("data-text", "200"));
      expect(await overflowing(page)).toEqual([]);
    });
  });
}
