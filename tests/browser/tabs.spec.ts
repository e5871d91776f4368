import { words as settingsWords } from "../../src/player/settings/words.ts";
import { exercisesOf, firstLesson, words } from "./course.ts";
import { answer, backup, cardOf, checkButton, give, openLook, optionOf, resultOf, saved } from "./learner.ts";
import { expect, open, ready, test } from "./site.ts";

const lang = "es";
const { lesson, path } = firstLesson(lang);
const blocks = exercisesOf(lesson);

test("an answer in one tab shows in the other within a second, and is not read out there", async ({
  context,
  site,
}) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await open(one, `${site}${path}`);
  await open(two, `${site}${path}`);
  const [block] = blocks;
  if (block === undefined) throw new Error("The lesson has no exercise");
  await give(one, block, "full", lang);
  await checkButton(one, block, lang).click();
  await expect(resultOf(two, block)).toHaveText(words[lang].exercises.result.right, { timeout: 1000 });
  await expect(two.getByRole("progressbar", { name: /1/ }).first()).toBeAttached();
  await expect(cardOf(two, block).getByRole("status")).toHaveText("");
});

test("a half-given answer in one tab shows in the other", async ({ context, site }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await open(one, `${site}${path}`);
  await open(two, `${site}${path}`);
  const block = blocks.find(({ kind }) => kind === "single") ?? blocks[0];
  if (block === undefined) throw new Error("The lesson has no exercise");
  await optionOf(one, block, 1).check();
  await expect(optionOf(two, block, 1)).toBeChecked();
});

test("answers given in two tabs in turn are all kept, and each tab shows all", async ({ context, site }) => {
  const tabs = [await context.newPage(), await context.newPage()] as const;
  for (const tab of tabs) await open(tab, `${site}${path}`);
  for (const [at, block] of blocks.entries()) {
    const tab = tabs[at % 2 === 0 ? 0 : 1];
    await answer(tab, block, at % 3 === 0 ? "wrong" : "full", lang);
  }
  for (const tab of tabs) {
    for (const block of blocks) await expect(resultOf(tab, block)).toBeVisible();
    const events = (await backup(tab, lang)).events.filter(({ type }) => type === "answered");
    expect(new Set(events.map(({ id }) => id)).size).toBe(blocks.length);
    const finished = (await backup(tab, lang)).events.filter(({ type }) => type === "lesson-finished");
    expect(finished).toHaveLength(1);
  }
  await tabs[0].reload();
  await ready(tabs[0]);
  for (const block of blocks) await expect(resultOf(tabs[0], block)).toBeVisible();
  expect((await backup(tabs[0], lang)).events).toHaveLength(blocks.length + 1);
});

test("tabs that cannot hear each other lose nothing either", async ({ context, site }) => {
  const [one, deaf] = [await context.newPage(), await context.newPage()];
  await deaf.addInitScript(() => {
    BroadcastChannel.prototype.addEventListener = () => {};
  });
  const [block] = blocks;
  if (block === undefined) throw new Error("The lesson has no exercise");
  for (const tab of [one, deaf]) await open(tab, `${site}${path}`);
  await answer(one, block, "wrong", lang);
  await saved(one, block, lang);
  // The same question, checked a second time by a tab that knows nothing of the first.
  await answer(deaf, block, "full", lang);
  await saved(deaf, block, lang);
  await expect(resultOf(one, block)).toHaveText(words[lang].exercises.result.right);
  for (const tab of [one, deaf]) {
    await tab.reload();
    await ready(tab);
    await expect(resultOf(tab, block)).toHaveText(words[lang].exercises.result.right);
    expect((await backup(tab, lang)).events).toHaveLength(2);
  }
});

test("theme and text size chosen in one tab show in the other", async ({ context, site }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await open(one, `${site}${lang}/`);
  await open(two, `${site}${lang}/`);
  await openLook(one, lang);
  await one.getByRole("radio", { name: settingsWords.in[lang].themes.dark }).check();
  await one.getByRole("radio", { name: /150/ }).check();
  await expect(two.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(two.locator("html")).toHaveAttribute("data-text", "150");
});
