import { exercisesOf, fill, languages, lessonsIn, percent, soak, words } from "./course.ts";
import { rulesOf } from "./journeys.ts";
import { againButton, answer, expectWhole, resultOf } from "./learner.ts";
import { devices, expect, openWhole, test } from "./site.ts";

/**
 * Every exercise that the product ships: answered wrongly once, and then rightly. In the soak in each language; otherwise
 * one lesson in Catalan, since a module is walked in Spanish, the demo course is taken to its end in both, and rules are unit-tested.
 */
test.use({ ...devices.desktop, contextOptions: { reducedMotion: "reduce" } });

for (const lang of languages) {
  const { player, exercises } = words[lang];

  for (const [at, { lesson, path }] of lessonsIn(lang).entries()) {
    if (!soak && (lang !== "ca" || at % 34 !== 22)) continue;
    test(`no exercise of ${path} is a dead end: a wrong answer leads on to the right one, and the lesson to its end`, async ({
      page,
      site,
    }) => {
      test.slow();
      await openWhole(page, `${site}${path}`);
      for (const block of exercisesOf(lesson)) {
        if (rulesOf(block).scored) {
          await answer(page, block, "wrong", lang);
          await expect(resultOf(page, block), block.id).not.toHaveText(new RegExp(`^${exercises.result.right}`));
          await againButton(page, block, lang).click();
        }
        await answer(page, block, "full", lang);
        await expectWhole(page, block, lang);
      }
      const end = page.getByRole("region", { name: player.lesson.end });
      await expect(end.getByText(player.lesson.endAll)).toBeVisible();
      await expect(end.getByText(fill(player.mastery, { percent: percent(lang, 1) }))).toBeVisible();
    });
  }
}
