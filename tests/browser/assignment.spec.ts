import type { Page } from "@playwright/test";
import type { Assignment } from "../../src/assignment/assignment.ts";
import { signAssignment } from "../../src/assignment/code.ts";
import { courseHash, lessonHash } from "../../src/assignment/lesson-hash.ts";
import { words as own } from "../../src/player/assignment/words.ts";
import { words as homeWords } from "../../src/player/home/words.ts";
import { words as lockWords } from "../../src/player/lock/words.ts";
import { somebody } from "../../src/storage/sealing/testing.ts";
import { expectAccessible, overflowing, smallTargets } from "./axe.ts";
import { courseIndex, exercisesOf, fill, lessonsIn } from "./course.ts";
import { kept } from "./kept.ts";
import { cardOf } from "./learner.ts";
import { devices, expect, open, ready, test } from "./site.ts";

const trainer = await somebody();
const impostor = await somebody();
const [first, second, third] = lessonsIn("es");
if (first === undefined || second === undefined || third === undefined)
  throw new Error("The course has too few lessons");
const asked: Assignment = {
  ...{ id: "q0FmZ2hpams", version: 1, course: courseHash(courseIndex.id), title: "Incorporación tienda Gràcia" },
  ...{
    trainer: "Marc Pujol",
    lessons: [second, first].map(({ entry }) => lessonHash(entry.id)),
    order: "fixed",
    pass: 80,
  },
  ...{ exam: { items: 10, pass: 75, minutes: 20, attempts: 2 }, number: "required", issued: "2026-11-22" },
  ...{ message: "Hola a todos:\n\nEl jueves lo hablamos.", key: trainer.name },
};
const code = (change: Partial<Assignment> = {}, by = trainer) =>
  signAssignment({ ...asked, ...change, key: by.name }, by.signer);

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

async function accept(page: Page, lang: "es" | "ca"): Promise<void> {
  const { offer } = own.in[lang];
  await page.getByLabel(offer.name).fill("Aina Ferrer");
  await page.getByLabel(offer.number).fill("0427");
  await press(page, offer.accept);
  await expect(page.getByRole("article", { name: asked.title })).toBeVisible();
}

test.describe("without a network", () => {
  test.use({ serviceWorkers: "allow" });

  test("what a trainer asks is taken on by its link without a network, home leads through it, and its order holds until it is left", async ({
    page,
    context,
    site,
  }) => {
    const lang = "es";
    const { mine, card } = own.in[lang];
    await open(page, `${site}${lang}/`);
    await kept(page, site, lang);
    await context.setOffline(true);
    await open(page, `${site}${lang}/assignment/#${await code()}`);
    await expect(page.getByRole("heading", { name: asked.title })).toBeFocused();
    await expectAccessible(page);
    await accept(page, lang);
    await expect(page).toHaveURL(`${site}${lang}/assignment/#${asked.id}`);
    await expectAccessible(page);

    await open(page, `${site}${lang}/`);
    const region = page.getByRole("region", { name: card.title });
    await expect(region.getByRole("link", { name: asked.title })).toBeVisible();
    const on = fill(homeWords.in[lang].assigned.on, { title: asked.title, n: 0, total: 2 });
    await expect(page.getByText(on)).toBeVisible();
    await expectAccessible(page);
    // The card has its room before it is there: nothing moves by it.
    await page.addInitScript(() =>
      document.addEventListener("DOMContentLoaded", () => {
        const today = () => document.getElementById("today")?.getBoundingClientRect().top;
        Object.assign(window, { before: today(), today });
      }),
    );
    await page.reload();
    await expect(region.getByRole("link", { name: asked.title })).toBeVisible();
    const tops = await page.evaluate(() => {
      const { before, today } = window as unknown as { before: number; today: () => number };
      return [before, today()];
    });
    expect(tops[1]).toBe(tops[0]);

    await open(page, `${site}${first.path}`);
    const [block] = exercisesOf(first.lesson);
    if (block === undefined) throw new Error("The lesson asks nothing");
    const question = cardOf(page, block);
    await expect(question.getByRole("note")).toContainText(lockWords.in[lang].ordered);
    await expect(question.getByRole("link", { name: second.lesson.title })).toBeVisible();
    await expectAccessible(page);

    await open(page, `${site}${lang}/assignment/`);
    await press(page, mine.leave);
    await expect(page.getByText(mine.left)).toBeVisible();
    await open(page, `${site}${first.path}`);
    await expect(question.getByRole("button")).not.toHaveCount(0);
    await expect(question.getByRole("note")).toHaveCount(0);
  });
});

test("a link that is cut, another's or a new version says what is so, on a narrow screen in large letters by night", async ({
  page,
  site,
}) => {
  const lang = "ca";
  const { problem, again, open: opening, offer } = own.in[lang];
  await page.setViewportSize({ ...devices.phone.viewport, width: 320 });
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, `${site}${lang}/assignment/#${(await code()).slice(0, 150)}`);
  await page.evaluate(() => document.documentElement.setAttribute("data-text", "200"));
  await expect(page.getByRole("alert")).toContainText(problem.cut);
  await expectAccessible(page);
  await page.getByLabel(opening.label).fill(`Bon dia. ${site}${lang}/assignment/#${await code({ course: 1 })}`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText(problem.course);
  // A file, as a chat hands it over.
  const text = `${asked.title}\n\n${site}\n\n${await code()}\n`;
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "encargo.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
  await accept(page, lang);

  // The same person opens a link by another key that says it is the next version.
  const lessons = [second, third].map(({ entry }) => lessonHash(entry.id));
  await page.goto(`${site}${lang}/assignment/#${await code({ version: 2, lessons, pass: 90 }, impostor)}`);
  await ready(page);
  await expect(page.getByRole("heading", { name: again.otherKey })).toBeVisible();
  await expect(page.getByText(again.newerText)).toBeVisible();
  await expectAccessible(page);
  expect(await overflowing(page)).toEqual([]);
  expect((await smallTargets(page)).filter((each) => !each.includes('type="file"'))).toEqual([]);
  await press(page, offer.update);
  await expect(page.getByText(again.askFirst)).toBeVisible();
  await press(page, offer.later);
  await expect(page.getByRole("article", { name: asked.title })).toBeVisible();
  expect(await overflowing(page)).toEqual([]);
  expect((await smallTargets(page)).filter((each) => !each.includes('type="file"'))).toEqual([]);
});
