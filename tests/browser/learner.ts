import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import type { ExerciseBlock } from "../../src/course/types.ts";
import type { MultipleItem } from "../../src/exercises/multiple/schema.ts";
import type { OrderItem } from "../../src/exercises/order/schema.ts";
import { words as orderWords } from "../../src/exercises/order/words.ts";
import type { SingleItem } from "../../src/exercises/single/schema.ts";
import type { Desk } from "../../src/exercises/testing/journey.ts";
import { nestQuotes } from "../../src/i18n/own-words.ts";
import { words as settingsWords } from "../../src/player/settings/words.ts";
import type { Backup } from "../../src/storage/export.ts";
import { fill, type Lang, questionOf, said, words } from "./course.ts";
import { checksItself, journeyOf } from "./journeys.ts";
import { expect } from "./site.ts";

/** What a learner does, found by role and name as a person, or a screen reader, finds it. */

/** The card of an exercise. That it is a region named by its question is a test of its own: by role it is slow to find. */
export function cardOf(page: Page, block: ExerciseBlock): Locator {
  return page.locator(`[data-exercise="${block.id}"]`);
}

/** An answer to a single, a multiple or an order: indexes of options, or of parts in their order. */
type Chosen = readonly number[];

/** `full` and `wrong` are answers to any kind. */
export type Given = Chosen | "full" | "wrong";

export const deskOf = (page: Page, block: ExerciseBlock, lang: Lang): Desk<unknown> => ({
  page,
  card: cardOf(page, block),
  item: block.item,
  lang,
});

/** Of a single, a multiple or an order, as the next ones. */
export function rightAnswer(block: ExerciseBlock): Chosen {
  if (block.kind === "single") return [(block.item as SingleItem).key];
  if (block.kind === "multiple") {
    return (block.item as MultipleItem).options.flatMap(({ right }, index) => (right ? [index] : []));
  }
  return (block.item as OrderItem).parts.map((_, index) => index);
}

/** Nothing of it is right. */
export function wrongAnswer(block: ExerciseBlock): Chosen {
  if (block.kind === "order") return [...rightAnswer(block)].reverse();
  const right = rightAnswer(block);
  return [(block.item as MultipleItem).options.findIndex((_, index) => !right.includes(index))];
}

/** The words of an option or of a part. */
export function wordsOf(block: ExerciseBlock, index: number): string {
  const { options, parts } = block.item as Partial<MultipleItem & OrderItem>;
  const one = (options ?? parts)?.[index];
  if (one === undefined) throw new Error(`${block.id} has no ${index}`);
  return said(one.prose);
}

/** The control of an option. */
export function optionOf(page: Page, block: ExerciseBlock, index: number): Locator {
  const role = block.kind === "single" ? "radio" : "checkbox";
  return cardOf(page, block).getByRole(role, { name: wordsOf(block, index), exact: true });
}

/** The handle of a part, wherever it stands. */
export function handleOf(page: Page, block: ExerciseBlock, index: number, lang: Lang): Locator {
  const [before, after = ""] = orderWords.in[lang].handle.split("{{n}}");
  const name = `${before}\\d+${escapeRegExp(nestQuotes(fill(after, { part: wordsOf(block, index) })))}`;
  return cardOf(page, block).getByRole("button", { name: new RegExp(`^${name}$`) });
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Part or option indexes from top to bottom, as they are seen. */
export async function shownOrder(page: Page, block: ExerciseBlock): Promise<readonly number[]> {
  const item = block.item as Partial<MultipleItem & OrderItem>;
  const texts = (item.options ?? item.parts ?? []).map(({ prose }) => said(prose));
  const role = { single: "radio", multiple: "checkbox" }[block.kind];
  const card = cardOf(page, block);
  const rows =
    role === undefined
      ? card.getByRole("list").first().getByRole("listitem")
      : card.locator("label").filter({ has: page.getByRole(role as "radio") });
  const shown = await rows.allInnerTexts();
  return shown.map((text) => texts.findIndex((each) => text.replace(/\s+/g, " ").includes(each)));
}

/** Gives an answer: a chosen one by pointer, any other by keys, which do not depend on how much is on screen. */
export async function give(page: Page, block: ExerciseBlock, answer: Given, lang: Lang): Promise<void> {
  if (answer === "full" || answer === "wrong") {
    await expect(cardOf(page, block).locator("fieldset").first()).toBeEnabled();
    await cardOf(page, block).focus();
    return journeyOf(block)[answer](deskOf(page, block, lang), "keyboard");
  }
  if (block.kind !== "order") {
    for (const index of answer) await optionOf(page, block, index).check();
    return;
  }
  const order = [...(await shownOrder(page, block))];
  for (const [place, part] of answer.entries()) {
    const name = nestQuotes(fill(orderWords.in[lang].up, { part: wordsOf(block, part) }));
    const up = cardOf(page, block).getByRole("button", { name, exact: true });
    const from = order.indexOf(part);
    for (let at = from; at > place; at--) await up.click();
    order.splice(from, 1);
    order.splice(place, 0, part);
  }
}

export function checkButton(page: Page, block: ExerciseBlock, lang: Lang): Locator {
  const { check, finish } = words[lang].exercises;
  return cardOf(page, block).getByRole("button", { name: new RegExp(`^(${check}|${finish})$`) });
}

export function nextButton(page: Page, block: ExerciseBlock, lang: Lang): Locator {
  return cardOf(page, block).getByRole("button", { name: words[lang].exercises.next, exact: true });
}

export function againButton(page: Page, block: ExerciseBlock, lang: Lang): Locator {
  const { again, change } = words[lang].exercises;
  return cardOf(page, block).getByRole("button", { name: new RegExp(`^(${again}|${change})$`) });
}

/** Gives an answer, checks it and sees how it went. */
export async function answer(page: Page, block: ExerciseBlock, given: Given, lang: Lang): Promise<void> {
  await give(page, block, given, lang);
  await check(page, block, lang);
}

/** Checks what has been given, where that is not done by itself, and sees how it went. */
export async function check(page: Page, block: ExerciseBlock, lang: Lang): Promise<void> {
  if (!checksItself(block)) await checkButton(page, block, lang).click();
  await expect(resultOf(page, block), block.id).toBeVisible();
}

const spaceless = (text: string) => text.replace(/\s+/g, "");

/** The words of an exercise that are not to be read on its card: its question, and what its kind says everyone finds. */
export async function unread(page: Page, block: ExerciseBlock): Promise<readonly string[]> {
  const text = spaceless(await cardOf(page, block).innerText());
  const wanted = [questionOf(block), ...journeyOf(block).words(block.item)];
  return wanted.filter((words) => !text.includes(spaceless(words)));
}

/** The visible line that says how it went. */
export function resultOf(page: Page, block: ExerciseBlock): Locator {
  return cardOf(page, block).locator("[data-result]");
}

/** How a result begins in which nothing is missing. */
function wholeResult(lang: Lang): RegExp {
  const { right, done } = words[lang].exercises.result;
  return new RegExp(`^(${right}|${done})`);
}

/** Demands that nothing is missing, and that this was heard: from a live region, or where the focus has gone. */
export async function expectWhole(page: Page, block: ExerciseBlock, lang: Lang): Promise<void> {
  const result = resultOf(page, block);
  await expect(result, block.id).toHaveAttribute("data-result", "right");
  const region = cardOf(page, block).getByRole("status");
  if (checksItself(block)) {
    await expect(cardOf(page, block).locator(":focus [data-result]")).toHaveCount(1);
    return expect(region).toHaveText("");
  }
  await expect(result, block.id).toHaveText(wholeResult(lang));
  await expect(region).toHaveText(wholeResult(lang));
}

/** Waits until the answer is on disk. */
export async function saved(page: Page, block: ExerciseBlock, lang: Lang): Promise<void> {
  await expect(cardOf(page, block).getByText(words[lang].exercises.saved.saved, { exact: true })).toBeVisible();
}

/** Downloads what was done, by a button of that name, and reads it. */
export async function download(page: Page, button: Locator): Promise<Backup> {
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  expect(file.suggestedFilename()).toMatch(/\.json$/);
  return JSON.parse(await readFile(await file.path(), "utf8"));
}

/** Opens the window of text and look; what is in it has come. */
export async function openLook(page: Page, lang: Lang): Promise<Locator> {
  const { open: name, title } = words[lang].player.settings;
  await page.getByRole("button", { name, exact: true }).click();
  const dialog = page.getByRole("dialog", { name: title, exact: true });
  await expect(dialog.getByRole("radio").first()).toBeVisible();
  return dialog;
}

/** Downloads a copy from the settings. */
export async function backup(page: Page, lang: Lang): Promise<Backup> {
  const { close } = words[lang].player.settings;
  const name = settingsWords.in[lang].download;
  const dialog = await openLook(page, lang);
  const file = await download(page, dialog.getByRole("button", { name, exact: true }));
  await dialog.getByRole("button", { name: close, exact: true }).click();
  return file;
}

/** Opens all that is folded away in the page's main part, as the lessons of modules are at home. */
export async function unfold(page: Page): Promise<void> {
  await page.locator("main details").evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
}
