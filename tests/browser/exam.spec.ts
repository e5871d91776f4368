import type { Page } from "@playwright/test";
import type { ExamStarted } from "../../src/learning/events/exam-started.ts";
import type { ExamSubmitted } from "../../src/learning/events/exam-submitted.ts";
import { words as examWords } from "../../src/player/exam/words.ts";
import { expectAccessible, overflowing, smallTargets } from "./axe.ts";
import { courseIndex, fill, isLookedAt, type Lang, languages, otherOf } from "./course.ts";
import { stored } from "./place.ts";
import { profileFolder, type RealBrowser, startBrowser } from "./real-browser.ts";
import { expect, ready, test } from "./site.ts";

const own = examWords.in;
const exam = courseIndex.exam ?? { items: 0, pass: 0 };
const testedModule = courseIndex.modules.find(({ test: blueprint }) => blueprint !== undefined);
const MINUTE = 60_000;

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first().click();

async function begin(page: Page, lang: Lang) {
  await ready(page);
  const button = page.getByRole("button", { name: own[lang].start.begin });
  await expect(button).not.toHaveAttribute("aria-disabled");
  await button.click();
  await expect(page.locator("main section[data-exercise]")).toBeVisible();
}

/** Chooses the first option of questions that have options to choose from, from the one that is shown on. */
async function answer(page: Page, lang: Lang, count: number): Promise<number> {
  let given = 0;
  for (let n = 0; n < count; n++) {
    const card = page.locator("main section[data-exercise]");
    const id = await card.getAttribute("data-exercise");
    const option = card.locator("input[type=radio], input[type=checkbox]").first();
    if ((await option.count()) > 0) {
      await option.check();
      given++;
    }
    await press(page, own[lang].paper.after);
    await expect(card).not.toHaveAttribute("data-exercise", id ?? "");
  }
  return given;
}

async function handIn(page: Page, lang: Lang) {
  await press(page, own[lang].paper.finish);
  await press(page, own[lang].handIn.confirm);
  await expect(page.getByRole("heading", { name: own[lang].result.title, exact: true })).toBeFocused();
}

/** What is in the log of a type, in the order of time. */
async function events<One extends ExamStarted | ExamSubmitted>(page: Page, type: One["type"]): Promise<One[]> {
  const rows: readonly { value?: One }[] = JSON.parse(await stored(page)).flat();
  const found = rows.flatMap(({ value }) => (value?.type === type ? [value] : []));
  return found.sort((one, other) => one.at - other.at);
}

const counted = (page: Page, lang: Lang, n: number) =>
  expect(page.getByText(fill(own[lang].paper.answered, { n, total: exam.items }))).toBeVisible();

test("an exam whose browser was killed goes on with every answer, and with its clock to the second", async ({
  site,
}) => {
  const profile = profileFolder();
  let browser: RealBrowser | undefined;
  try {
    browser = await startBrowser(profile.folder);
    let page = await browser.context.newPage();
    await page.goto(`${site}es/exam/`);
    await begin(page, "es");
    const given = await answer(page, "es", 8);
    const here = await page.locator("main section[data-exercise]").getAttribute("data-exercise");
    await counted(page, "es", given);
    const [started] = await events<ExamStarted>(page, "exam-started");
    await browser.kill();

    browser = await startBrowser(profile.folder);
    page = await browser.context.newPage();
    const later = (exam.minutes ?? 0) * MINUTE - 4 * MINUTE;
    await page.addInitScript((by) => {
      const now = Date.now;
      Date.now = () => now() + by;
    }, later);
    await page.goto(`${site}es/exam/`);
    await counted(page, "es", given);
    await expect(page.locator("main section[data-exercise]")).toHaveAttribute("data-exercise", here ?? "");
    const shown = (await page.getByRole("timer").textContent()) ?? "";
    const [, minutes, seconds] = /(\d+):(\d\d)/.exec(shown) ?? [];
    const left = (started?.at ?? 0) + (started?.data.limit ?? 0) - (Date.now() + later);
    expect(Math.abs(Number(minutes) * 60 + Number(seconds) - left / 1_000)).toBeLessThan(2);
  } finally {
    await browser?.kill();
    profile.remove();
  }
});

test("an exam that was failed leads to what to repeat, is found again on the way back, and asks other items the next time", async ({
  page,
  site,
}) => {
  await page.goto(`${site}ca/exam/`);
  await begin(page, "ca");
  await expect(page.locator("main section[data-exercise]")).toBeFocused();
  await handIn(page, "ca");
  const result = page.getByRole("heading", { name: own.ca.result.title, exact: true });
  const [before] = own.ca.result.back.split("{{");
  await page
    .getByRole("link", { name: new RegExp(`^${before}`) })
    .first()
    .click();
  await expect(page).not.toHaveURL(/exam/);
  await page.goBack();
  await expect(result).toBeVisible();
  await page.reload();
  await expect(result).toBeVisible();
  await press(page, own.ca.start.again);
  await counted(page, "ca", 0);
  const papers = await events<ExamStarted>(page, "exam-started");
  const [first, second] = papers.map(({ data }) => data.items.map(({ item }) => item));
  expect(second).toHaveLength(exam.items);
  expect(second?.filter((item) => first?.includes(item))).toEqual([]);
});

test.describe("without a network", () => {
  test.use({ expectedErrors: /Failed to load resource|Failed to fetch|ERR_FAILED|ERR_INTERNET/ });

  test("a module's test is taken by keys alone, without a network, from one language into the other", async ({
    page,
    context,
    site,
  }) => {
    const lang: Lang = "ca";
    await page.goto(`${site}${lang}/${testedModule?.id}/test/`);
    await begin(page, lang);
    const card = page.locator("main section[data-exercise]");
    await card.focus();
    const asked = await card.getAttribute("data-exercise");
    await page.getByRole("link", { name: new RegExp(`^${otherOf(lang)}`, "i") }).click();
    await expect(page).toHaveURL(new RegExp(`/${otherOf(lang)}/`));
    await expect(card).toHaveAttribute("data-exercise", asked ?? "");
    await context.setOffline(true);
    await card.focus();
    const total = testedModule?.test?.items ?? 0;
    for (let n = 0; n < total - 1; n++) {
      await page.keyboard.press("1");
      await page.getByRole("button", { name: own.es.paper.after, exact: true }).focus();
      await page.keyboard.press("Enter");
      await expect(page.getByText(fill(own.es.paper.number, { n: n + 2, total }))).toBeVisible();
      await expect(card).toBeFocused();
    }
    await page.getByRole("button", { name: own.es.paper.finish, exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog", { name: own.es.handIn.title })).toBeVisible();
    await page.getByRole("button", { name: own.es.handIn.confirm }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: own.es.result.title, exact: true })).toBeFocused();
    expect(await events<ExamSubmitted>(page, "exam-submitted")).toHaveLength(1);
  });
});

for (const lang of languages) {
  for (const device of ["phone", "desktop"] as const) {
    for (const light of ["light", "dark"] as const) {
      if (!isLookedAt("night", lang, device, light)) continue;
      test(`a test is accessible from its first page to its review: ${lang}, ${device}, ${light}`, async ({
        page,
        site,
      }) => {
        const looks = async () => {
          await expectAccessible(page);
          expect(await overflowing(page)).toEqual([]);
          expect(await smallTargets(page)).toEqual([]);
        };
        await page.emulateMedia({ colorScheme: light, reducedMotion: "reduce" });
        await page.setViewportSize(device === "phone" ? { width: 320, height: 640 } : { width: 1280, height: 900 });
        // The exam has a clock and forty questions, of which axe would look at each; those of a module's test are few.
        const timed = device === "phone";
        await page.goto(`${site}${lang}/${timed ? "exam" : `${testedModule?.id}/test`}/`);
        if (timed) await page.getByText(own[lang].start.more).click();
        await looks();
        await begin(page, lang);
        await answer(page, lang, 3);
        await press(page, own[lang].paper.mark);
        await looks();
        await press(page, own[lang].paper.finish);
        await looks();
        await press(page, own[lang].handIn.confirm);
        await looks();
        if (timed) return;
        await press(page, own[lang].result.showReview);
        await expect(page.locator("main section[data-exercise]").first()).toBeVisible();
        await looks();
      });
    }
  }
}
