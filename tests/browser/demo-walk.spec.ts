import type { Locator, Page } from "@playwright/test";
import type { ExerciseBlock } from "../../src/course/types.ts";
import { hasFocus, tabTo } from "../../src/exercises/testing/gestures.ts";
import type { Way } from "../../src/exercises/testing/journey.ts";
import { exercisesOf, fill, type Lang, languages, percent, soak, words } from "./course.ts";
import { demo } from "./demo.ts";
import { checksItself, journeyOf } from "./journeys.ts";
import { cardOf, checkButton, deskOf, expectWhole, nextButton, unfold } from "./learner.ts";
import { awake, devices, expect, openWhole, test } from "./site.ts";
import { demoSite } from "./sites.ts";

/** The whole course that uses everything, answered from the first exercise to the last in each way that a learner has. */
test.use({ folder: demoSite, contextOptions: { reducedMotion: "reduce" } });

const ways: Record<Way, keyof typeof devices> = { keyboard: "desktop", touch: "phone", pointer: "desktop" };

/** More Tabs than there are stops between two exercises. */
const ENOUGH = 120;

async function tabUntil(page: Page, there: () => Promise<boolean>, what: string): Promise<void> {
  for (let tab = 0; tab < ENOUGH; tab++) {
    if (await there()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${what}`);
}

/** Goes to an exercise with Tab alone, and stands just before its first control. */
async function tabBefore(page: Page, card: Locator, what: string): Promise<void> {
  const inside = () => card.evaluate((element) => element.contains(document.activeElement));
  await tabUntil(page, inside, what);
  if (!(await hasFocus(card))) await page.keyboard.press("Shift+Tab");
}

async function take(page: Page, block: ExerciseBlock, lang: Lang, way: Way): Promise<void> {
  const card = cardOf(page, block);
  const desk = deskOf(page, block, lang);
  if (way === "keyboard") await tabBefore(page, card, block.id);
  await journeyOf(block).full(desk, way);
  const check = checkButton(page, block, lang);
  if (checksItself(block)) await expect(check).toHaveCount(0);
  else if (way === "keyboard") {
    await tabTo(desk, check);
    await page.keyboard.press("Enter");
  } else if (way === "touch") await check.tap();
  else await check.click();
  await expectWhole(page, block, lang);
  if (way !== "keyboard") return;
  // The focus has stayed on the button, which now goes on; where there was none, it is at the end that was heard.
  if (checksItself(block)) await tabTo(desk, nextButton(page, block, lang));
  await page.keyboard.press("Enter");
}

async function follow(page: Page, link: Locator, way: Way): Promise<void> {
  if (way === "touch") return link.tap();
  if (way === "pointer") return link.click();
  await tabUntil(page, () => hasFocus(link), "the way on");
  await page.keyboard.press("Enter");
}

const titleOf = (module: string | undefined, lang: Lang) =>
  demo.courseIndex.modules.find(({ id }) => id === module)?.in[lang]?.title;

for (const lang of languages) {
  for (const way of ["keyboard", "touch", "pointer"] as const) {
    // In the soak each way in each language; finger and mouse have their own tests besides (`pointer.spec.ts`, `journey.spec.ts`).
    if (!soak && (way !== "keyboard" || lang !== "es")) continue;
    test.describe(`${way}, ${lang}`, () => {
      test.use(devices[ways[way]]);

      test(`a course of every kind is taken to its end by ${way}, and is mastered (${lang})`, async ({
        page,
        site,
      }) => {
        test.slow();
        const { player } = words[lang];
        const lessons = demo.lessonsIn(lang);
        await openWhole(page, `${site}${lessons[0]?.path}`);
        for (const [at, { lesson }] of lessons.entries()) {
          await expect(page.getByRole("heading", { level: 1, name: lesson.title })).toBeVisible();
          await awake(page);
          for (const block of exercisesOf(lesson)) await take(page, block, lang, way);
          const end = page.getByRole("region", { name: player.lesson.end });
          await expect(end.getByText(player.lesson.endAll)).toBeVisible();
          await expect(end.getByText(fill(player.mastery, { percent: percent(lang, 1) }))).toBeVisible();
          // After a module's last lesson comes the next module's page, with its lessons.
          const after = lessons[at + 1];
          const next =
            after?.lesson.module === lesson.module ? after.lesson.title : titleOf(after?.lesson.module, lang);
          const on = next === undefined ? player.lesson.home : fill(player.lesson.next, { title: next });
          await follow(page, end.getByRole("link", { name: on, exact: true }), way);
          if (after !== undefined && after.lesson.module !== lesson.module) {
            await expect(page.getByRole("heading", { level: 1, name: next ?? "" })).toBeVisible();
            await follow(page, page.getByRole("main").getByRole("link", { name: after.lesson.title }), way);
          }
        }
        await expect(page.getByRole("heading", { name: player.home.done })).toBeVisible();
        await unfold(page);
        const all = `${player.state.mastered} · ${fill(player.mastery, { percent: percent(lang, 1) })}`;
        for (const { lesson } of lessons) {
          await expect(page.getByRole("link", { name: lesson.title }).filter({ hasText: all })).toBeVisible();
        }
      });
    });
  }
}
