import type { Page } from "@playwright/test";
import type { Result } from "../../src/assignment/result.ts";
import { textOf } from "../../src/exercises/text.ts";
import { words as own } from "../../src/trainer/items/words.ts";
import { words as plots } from "../../src/trainer/plots/words.ts";
import { words as receiveWords } from "../../src/trainer/receive/words.ts";
import { expectAccessible, overflowing, smallTargets } from "./axe.ts";
import { assign, fileOf, type Given, nameOf, resultOf } from "./class.ts";
import { byTurns, exercisesOf, fill, type Lang, percent } from "./course.ts";
import { devices, expect, ready, test } from "./site.ts";

/** The first six questions with options that the lessons ask. */
const asked = ({ lessons }: Given) =>
  lessons
    .flatMap(({ lesson }) => exercisesOf(lesson).map((block) => ({ block, lesson: lesson.id })))
    .filter(({ block }) => block.kind === "single")
    .slice(0, 6);

/** Whether person p of the class knew question i: made, not drawn, so that it is the same everywhere. */
const knew = (p: number, i: number) => (13 * p + 7 * i + p * p * (i + 1)) % 17 < 12 - i;

/**
 * python3 -c "import numpy as n; m=n.array([[int((13*p+7*i+p*p*(i+1))%17<12-i) for i in range(6)] for p in range(30)]);
 * print(m.mean(0).round(3), [round(n.corrcoef(m[:,i], n.delete(m,i,1).mean(1))[0,1],2) for i in range(6)])"
 */
const COMPUTED = {
  facility: [0.6, 0.767, 0.5, 0.7, 0.467, 0.467],
  discrimination: [0.25, 0.01, -0.06, 0.22, 0.03, -0.03],
};

/** What the p-th learner sends: the right option where they knew it, else the next one. */
function answered(given: Given, p: number): Result {
  const items = asked(given).map(({ block, lesson }, i) => {
    const { key, options } = block.item as { readonly key: number; readonly options: readonly unknown[] };
    const right = knew(p, i);
    const first = { answer: right ? key : (key + 1) % options.length, right, score: { points: right ? 1 : 0, max: 1 } };
    return { item: block.id, shape: block.shape, lesson, tries: 1, first: { ...first, sure: 3 as const, ms: 9_000 } };
  });
  return resultOf(given, p, { details: { items, exams: [] } });
}

/** Receives what so many people sent, and opens the page of questions. */
async function receive(page: Page, site: string, lang: Lang, given: Given, people: number) {
  const files = await Promise.all(Array.from({ length: people }, (_, p) => fileOf(given, answered(given, p))));
  await page.goto(`${site}${lang}/result/`);
  await ready(page);
  await page.getByLabel(receiveWords.in[lang].drop.choose).setInputFiles(files);
  await page.getByRole("link", { name: receiveWords.in[lang].toResults, exact: true }).click();
  await page.goto(`${site}${lang}/trainer/items/#${given.id}`);
  await ready(page);
  await expect(page.getByRole("article").first()).toBeVisible();
}

for (const lang of byTurns("es")) {
  test(`a class of thirty has the statistics that were computed elsewhere, on screen and on paper (${lang})`, async ({
    page,
    site,
  }) => {
    test.setTimeout(120_000);
    const say = own.in[lang];
    await page.setViewportSize({ width: 1280, height: 900 });
    const given = await assign(page, site, lang, "Incorporación tienda Gràcia", 4);
    await receive(page, site, lang, given, 30);
    const value = new Intl.NumberFormat(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    const questions = asked(given);
    expect(questions).toHaveLength(6);
    for (const [i, { block }] of questions.entries()) {
      const card = page.getByRole("article", { name: textOf(block.prompt) });
      const facility = fill(say.item.facility, { share: percent(lang, COMPUTED.facility[i] ?? 0), low: "", high: "" });
      await expect(card).toContainText(facility.split(" (")[0] ?? "?");
      await expect(card).toContainText(
        fill(say.item.discrimination, { value: value.format(COMPUTED.discrimination[i] ?? 9) }),
      );
      await expect(card).toContainText(say.item.key);
    }
    await expect(page.getByRole("img", { name: fill(plots.in[lang].map.title_other, { count: 6 }) })).toBeVisible();
    await expectAccessible(page);
    expect(await overflowing(page)).toEqual([]);

    // By keys alone to the questions of the objective that is weakest, and back.
    await page.getByRole("button", { name: say.repeat.questions }).first().press("Enter");
    await expect(page.getByRole("heading", { name: say.hard.title })).toBeFocused();
    expect(await page.getByRole("article").count()).toBeLessThan(6);
    await page.getByRole("button", { name: say.hard.whole }).press("Enter");
    await expect(page.getByRole("article")).toHaveCount(6);

    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("rowheader", { name: nameOf(7), exact: true })).toBeVisible();
    await expect(page.getByRole("button").first()).toBeHidden();
    await expect(page.getByLabel(say.hard.order)).toBeHidden();
  });
}

for (const lang of byTurns("ca")) {
  test(`on a phone, nine people: nothing that would mislead, and a table that a spreadsheet reads (${lang})`, async ({
    page,
    site,
  }) => {
    test.setTimeout(90_000);
    const say = own.in[lang];
    await page.setViewportSize(devices.phone.viewport);
    const given = await assign(page, site, lang, "Queixes", 4);
    await receive(page, site, lang, given, 9);
    await expect(page.getByRole("article").first()).toContainText(fill(say.item.few, { few: 20 }));
    await expect(page.getByRole("img", { name: plots.in[lang].map.x })).toHaveCount(0);
    await page.getByText(say.plot.table, { exact: true }).first().click();
    await expectAccessible(page);
    expect([await overflowing(page), await smallTargets(page)]).toEqual([[], []]);

    await page.getByLabel(plots.in[lang].separator).selectOption(",");
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: say.csv.answers, exact: true }).click();
    const file = await saved;
    const chunks: Uint8Array[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Uint8Array);
    const lines = Buffer.concat(chunks).toString("utf8").split("\r\n");
    expect(lines[0]).toMatch(/^\ufeff/);
    expect(lines).toHaveLength(1 + 9 * 6 + 1);
  });
}
