import type { Page } from "@playwright/test";
import { byTurns, firstLesson, languages, nameOf, questionOf, sampleIn, words } from "./course.ts";
import { unread } from "./learner.ts";
import { devices, expect, test } from "./site.ts";

/** That a lesson can be read whole: prose, figures, questions with their options, definitions. */
async function expectReadable(page: Page, { lesson }: ReturnType<typeof firstLesson>): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(lesson.title);
  for (const block of lesson.blocks) {
    if (block.type === "prose" && block.heading) {
      await expect(page.getByRole("heading", { name: block.heading.text, exact: true })).toBeVisible();
    }
    if (block.type === "figure") {
      const figure = page.getByRole("figure", { name: block.caption ?? "" });
      for (const { label, note } of block.items) {
        await expect(figure.getByText(label, { exact: true }).first()).toBeVisible();
        if (note !== undefined) await expect(figure.getByText(note, { exact: true })).toBeVisible();
      }
    }
    if (block.type === "exercise") {
      await expect(page.getByRole("heading", { name: questionOf(block), exact: true })).toBeVisible();
      expect(await unread(page, block)).toEqual([]);
    }
  }
  for (const { term } of lesson.terms) {
    await expect(page.getByRole("term").filter({ hasText: new RegExp(`^${term}$`) })).toBeVisible();
  }
}

/** Buttons that look as if they could be pressed. The numbers of parts are disabled ones. */
async function deadButtons(page: Page): Promise<readonly string[]> {
  const dead: string[] = [];
  for (const button of await page.getByRole("button").all()) {
    const disabled = await button.evaluate((element) => element.matches(":disabled"));
    if (!disabled && (await button.isVisible())) dead.push(await button.innerText());
  }
  return dead;
}

for (const lang of byTurns("ca")) {
  test.describe(`without JavaScript, ${lang}`, () => {
    test.use({ ...devices.phone, javaScriptEnabled: false });

    test("a lesson is read whole, and says what answering needs", async ({ page, site }) => {
      for (const each of sampleIn(lang)) {
        await page.goto(`${site}${each.path}`);
        await expectReadable(page, each);
        // Found by text it would never be: Playwright takes what is in a noscript for no text of the page.
        const note = page.locator("noscript p");
        await expect(note).toBeVisible();
        await expect(note).toHaveText(words[lang].player.lesson.scripting);
      }
    });

    test("a term leads to its definition, and nothing that can be pressed is dead", async ({ page, site }) => {
      const { lesson, path } = firstLesson(lang);
      await page.goto(`${site}${path}`);
      await page.locator("article a[href^='#term-']").first().click();
      await expect(
        page.getByRole("term").filter({ hasText: new RegExp(`^${lesson.terms[0]?.term}$`) }),
      ).toBeInViewport();
      expect(await deadButtons(page)).toEqual([]);
    });

    test("one goes from the site's root to home, module, lesson, and to the other language", async ({ page, site }) => {
      const { lesson, path } = firstLesson(lang);
      await page.goto(site);
      await page.getByRole("link", { name: nameOf(lang) }).click();
      await page.getByRole("link", { name: words[lang].player.home.startButton, exact: true }).click();
      await expect(page).toHaveURL(`${site}${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(lesson.title);
      const other = languages.find((each) => each !== lang) ?? lang;
      await page.getByRole("link", { name: nameOf(other) }).click();
      await expect(page).toHaveURL(`${site}${firstLesson(other).path}`);
    });
  });

  test(`a browser below the floor keeps the lesson to read, and says so (${lang})`, async ({ page, site }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, "BroadcastChannel"));
    const each = firstLesson(lang);
    await page.goto(`${site}${each.path}`, { waitUntil: "load" });
    await expectReadable(page, each);
    await expect(page.getByText(words[lang].player.old)).toBeVisible();
    await expect(page.locator("html[data-ready]")).toHaveCount(0);
    expect(await deadButtons(page)).toEqual([]);
  });
}

test("a browser of today is told nothing of old ones", async ({ page, site }) => {
  await page.goto(`${site}${firstLesson("es").path}`);
  await expect(page.getByText(words.es.player.old)).toBeHidden();
});
