import type { Page } from "@playwright/test";
import type { Root } from "hast";
import type { ExerciseBlock } from "../../src/course/types.ts";
import { textOf } from "../../src/exercises/text.ts";
import type { Answered } from "../../src/learning/events/answered.ts";
import { fill, type Lang, nameOf, oneIn, otherOf, sameIn, soak, words } from "./course.ts";
import { demo, oneOfEachKind, textOn } from "./demo.ts";
import { checksItself, journeyOf, kinds, rulesOf } from "./journeys.ts";
import { againButton, backup, cardOf, check, deskOf, resultOf, saved } from "./learner.ts";
import { stored } from "./place.ts";
import { awake, devices, expect, openWhole, test } from "./site.ts";
import { demoSite } from "./sites.ts";

/**
 * What holds for every kind, on one exercise of each. In one language, since what differs between languages is their
 * words alone; the switch between the two is part of what is tested.
 */
test.use({ folder: demoSite, ...devices.desktop, contextOptions: { reducedMotion: "reduce" } });

const lang: Lang = "es";
const other = otherOf(lang);
const lessons = oneOfEachKind(lang);

const shownOn = (page: Page, blocks: readonly ExerciseBlock[], lang: Lang) =>
  Promise.all(blocks.map(async (block) => [block.id, await journeyOf(block).shown(deskOf(page, block, lang))]));

async function reload(page: Page): Promise<void> {
  await page.reload();
  await awake(page);
}

test("the course has an exercise of every kind", () => {
  expect(new Set(lessons.flatMap(({ blocks }) => blocks.map(({ kind }) => kind)))).toEqual(new Set(kinds));
});

for (const [at, { lesson, path, blocks }] of lessons.entries()) {
  // By turns outside the soak: cards hold to both with every kind in their own tests (`score-shown.test.tsx`, `ExerciseCard.test.tsx`).
  const isReloaded = soak || at % 2 === 0;
  const isCounted = soak || at % 2 === 1;
  const names = blocks.map(({ kind }) => kind).join(", ");
  const scored = blocks.filter((block) => rulesOf(block).scored);
  // What checks itself tells the reasons of what was chosen, each time, and has no hints.
  const revealed = scored.filter((block) => !checksItself(block));
  const otherLesson = demo.lessonsIn(other).find(({ entry }) => entry.id === lesson.id)?.lesson ?? lesson;
  const same = blocks.map((block) => sameIn(otherLesson, block));

  test(`a half-given answer is the same after a reload and in the other language: ${names}`, async ({ page, site }) => {
    await openWhole(page, `${site}${path}`);
    const untouched = await shownOn(page, blocks, lang);
    for (const block of blocks) await journeyOf(block).half(deskOf(page, block, lang));
    const begun = await shownOn(page, blocks, lang);
    for (const [at, block] of blocks.entries()) expect(begun[at], block.id).not.toEqual(untouched[at]);
    await reload(page);
    expect(await shownOn(page, blocks, lang)).toEqual(begun);
    await page.getByRole("link", { name: nameOf(other) }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(otherLesson.title);
    await awake(page);
    expect(await shownOn(page, same, other)).toEqual(begun);
    await page.getByRole("link", { name: nameOf(lang) }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(lesson.title);
    expect(await shownOn(page, blocks, lang)).toEqual(begun);
  });

  const reloaded = "what was checked is the same after a reload, and explained in full after the second wrong answer";
  if (isReloaded)
    test(`${reloaded}: ${names}`, async ({ page, site }) => {
      await openWhole(page, `${site}${path}`);
      for (const block of blocks) {
        await journeyOf(block).wrong(deskOf(page, block, lang), "pointer");
        await check(page, block, lang);
      }
      const once = new Map<string, string>();
      for (const block of scored) {
        once.set(block.id, await textOn(page, block));
        const told = await explained(page, block);
        expect(told.length, `reasons of ${block.id} after one wrong answer`).toBeLessThanOrEqual(
          reasonsIn(block).length,
        );
        if (reasonsIn(block).length > 1) expect(told, block.id).not.toEqual(reasonsIn(block));
      }
      const results = async () => Promise.all(blocks.map((block) => resultOf(page, block).innerText()));
      const before = [await shownOn(page, blocks, lang), await results()];
      await reload(page);
      expect([await shownOn(page, blocks, lang), await results()]).toEqual(before);

      for (const block of revealed) {
        await againButton(page, block, lang).click();
        await journeyOf(block).wrong(deskOf(page, block, lang), "pointer");
        await check(page, block, lang);
        expect(await explained(page, block), block.id).toEqual(reasonsIn(block));
        expect(await textOn(page, block), block.id).not.toBe(once.get(block.id));
      }
    });

  if (scored.length === 0 || !isCounted) continue;

  test(`the score that is shown, stored and exported is one number, with hints and without: ${scored.map(({ kind }) => kind).join(", ")}`, async ({
    page,
    site,
  }) => {
    await openWhole(page, `${site}${path}`);
    const shown = new Map<string, string[]>();
    for (const block of scored) {
      await journeyOf(block).wrong(deskOf(page, block, lang), "pointer");
      await check(page, block, lang);
      const first = await totalOf(page, block);
      await againButton(page, block, lang).click();
      for (const _ of block.hints) {
        await cardOf(page, block)
          .getByRole("button", {
            name: new RegExp(`^(${words[lang].exercises.hint}|${words[lang].exercises.hintMore})`),
          })
          .click();
      }
      await journeyOf(block).full(deskOf(page, block, lang), "pointer");
      await check(page, block, lang);
      await saved(page, block, lang);
      shown.set(block.id, [first, await totalOf(page, block)]);
    }
    const priced = scored.filter(({ hints }) => hints.some(({ cost }) => cost > 0));
    expect(priced.map(({ id }) => id)).toEqual(revealed.map(({ id }) => id));

    expect(scoresIn(JSON.parse(await stored(page)))).toEqual(shown);
    expect(scoresIn(await backup(page, lang))).toEqual(shown);
  });
}

test("a further try is shuffled anew, where the kind shuffles", async ({ page, site }) => {
  for (const { path, blocks } of oneIn(2, lessons)) {
    const shuffled = blocks.filter((block) => !block.fixed && rulesOf(block).choices(block.item) > 1);
    if (shuffled.length === 0) continue;
    await openWhole(page, `${site}${path}`);
    for (const block of shuffled) {
      const first = await orderOn(page, block);
      // A shuffle may by chance be as the one before: of two options every second time, so of ten tries in a row hardly ever.
      const tries: (readonly number[])[] = [];
      while (tries.length < 10 && tries.every((order) => same(order, first))) {
        await journeyOf(block).wrong(deskOf(page, block, lang), "pointer");
        await check(page, block, lang);
        await againButton(page, block, lang).click();
        tries.push(await orderOn(page, block));
      }
      expect(tries.at(-1), block.id).not.toEqual(first);
    }
  }
});

const same = (one: readonly number[], two: readonly number[]) => one.join() === two.join();

/** Where each part's words stand among those of the others. */
async function orderOn(page: Page, block: ExerciseBlock): Promise<readonly number[]> {
  const text = plain(await textOn(page, block));
  const places = journeyOf(block)
    .words(block.item)
    .map((words, part) => ({ part, at: text.indexOf(plain(words)) }));
  return places.sort((one, two) => one.at - two.at).map(({ part }) => part);
}

/** What explains the parts of an item, wherever the kind keeps it. */
function reasonsIn(block: ExerciseBlock): readonly string[] {
  const found: string[] = [];
  const read = (value: unknown, key: string) => {
    if (typeof value !== "object" || value === null) return;
    if (/^(feedback|why)$/.test(key) && "type" in value) found.push(plain(textOf(value as Root)));
    else for (const [name, inner] of Object.entries(value)) read(inner, name);
  };
  read(block.item, "");
  return found;
}

/** The words of prose, however they are broken into lines and elements. */
const plain = (text: string) => text.replace(/\s+/g, "");

/** The sum under "why this score". */
async function totalOf(page: Page, block: ExerciseBlock): Promise<string> {
  const sums = cardOf(page, block).locator("details dl > div:last-child dd");
  return (await sums.textContent()) ?? "";
}

/** The scores of every answer in what was read from a disk or a file, by exercise, as the card writes them. */
function scoresIn(read: unknown): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const number = new Intl.NumberFormat(lang);
  const visit = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    const event = value as Partial<Answered>;
    if (event.type !== "answered" || event.item === undefined || event.data === undefined) {
      return Object.values(value).forEach(visit);
    }
    const { attempt, score } = event.data;
    const of = { points: number.format(score.points), max: number.format(score.max) };
    const all = found.get(event.item) ?? [];
    all[attempt - 1] = fill(words[lang].exercises.why.of, of);
    found.set(event.item, all);
  };
  visit(read);
  return found;
}

async function explained(page: Page, block: ExerciseBlock): Promise<readonly string[]> {
  const text = plain(await textOn(page, block));
  return reasonsIn(block).filter((reason) => text.includes(reason));
}
