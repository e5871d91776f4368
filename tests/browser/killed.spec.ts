import type { Page } from "@playwright/test";
import { seeded } from "../../src/base/random.ts";
import { exercisesOf, type Lang, lessonsIn, soak, words } from "./course.ts";
import { answer, wrongAnswer } from "./learner.ts";
import { stored } from "./place.ts";
import { profileFolder, type RealBrowser, startBrowser } from "./real-browser.ts";
import { expect, ready, test } from "./site.ts";

const lang: Lang = "es";
const rounds = soak ? 100 : 4;
const lessons = lessonsIn(lang);
/** Kinds that are answered with a press or two: the more answers, the more moments to be killed at. */
const quick = ["single", "multiple"];

test(`a browser killed ${rounds} times while answers are given has kept all that was shown as saved`, async ({
  site,
}) => {
  test.setTimeout(rounds * 20_000);
  const random = seeded(`killed ${process.env.SEED ?? 1}`);
  const profile = profileFolder();
  /** Exercises that were shown as saved, over all rounds. */
  const shown = new Set<string>();
  let browser: RealBrowser | undefined;
  try {
    for (let round = 0; round < rounds; round++) {
      browser = await startBrowser(profile.folder);
      const page = await browser.context.newPage();
      await lookBack(page, site, shown, round);
      const lesson = lessons[round % lessons.length];
      if (lesson === undefined) throw new Error("The course has no lesson");
      await tellSaved(page, (id) => shown.add(id));
      await page.goto(`${site}${lesson.path}`);
      await ready(page);
      const left = exercisesOf(lesson.lesson).filter(({ id, kind }) => quick.includes(kind) && !shown.has(id));
      const answering = answerAll(page, left);
      // Between the first touch of an answer and some answers later.
      await Promise.race([answering, new Promise((done) => setTimeout(done, random.uint32() % 2_500))]);
      await browser.kill();
      await answering;
    }
    browser = await startBrowser(profile.folder);
    await lookBack(await browser.context.newPage(), site, shown, rounds);
    // A test that answers nothing would prove nothing.
    expect(shown.size).toBeGreaterThan(rounds / 2);
  } finally {
    await browser?.kill();
    profile.remove();
  }
});

/** Answers one exercise after the other, until the browser is gone. */
async function answerAll(page: Page, blocks: ReturnType<typeof exercisesOf>) {
  try {
    for (const block of blocks) await answer(page, block, wrongAnswer(block), lang);
  } catch (error) {
    if (!page.isClosed() && !/closed|disconnected|crashed/i.test(String(error))) throw error;
  }
}

/** Everything that was shown as saved is in the database. */
async function lookBack(page: Page, site: string, shown: ReadonlySet<string>, round: number) {
  await page.goto(`${site}icon.svg`);
  const rows: readonly { value?: { type?: string; item?: string } }[] = JSON.parse(await stored(page)).flat();
  const answered = new Set(rows.flatMap(({ value }) => (value?.type === "answered" ? [value.item] : [])));
  const lost = [...shown].filter((id) => !answered.has(id));
  expect(lost, `shown as saved, and not there after ${round} rounds`).toEqual([]);
}

/** Hears which exercises' cards say that the answer is saved, as soon as they say so. */
async function tellSaved(page: Page, tell: (id: string) => void) {
  await page.exposeFunction("tellSaved", tell);
  await page.addInitScript((saved) => {
    const told = new Set<string>();
    const look = () => {
      for (const card of document.querySelectorAll<HTMLElement>("[data-exercise]")) {
        const id = card.dataset.exercise ?? "";
        if (told.has(id) || ![...card.querySelectorAll("p, span")].some((each) => each.textContent === saved)) continue;
        told.add(id);
        (window as unknown as { tellSaved: (id: string) => void }).tellSaved(id);
      }
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  }, words[lang].exercises.saved.saved);
}
