import { words as orderWords } from "../../src/exercises/order/words.ts";
import type { SingleItem } from "../../src/exercises/single/schema.ts";
import { words as singleWords } from "../../src/exercises/single/words.ts";
import { textOf } from "../../src/exercises/text.ts";
import { nestQuotes } from "../../src/i18n/own-words.ts";
import { byTurns, exerciseOf, exercisesOf, fill, firstLesson, lessonsIn, questionOf, said, words } from "./course.ts";
import {
  cardOf,
  checkButton,
  give,
  handleOf,
  optionOf,
  rightAnswer,
  shownOrder,
  wordsOf,
  wrongAnswer,
} from "./learner.ts";
import { expect, openWhole, test } from "./site.ts";

for (const lang of byTurns("ca")) {
  test.describe(lang, () => {
    const { lesson, path } = firstLesson(lang);
    const { exercises } = words[lang];

    test("a screen reader finds each question as a region with its name and its number", async ({ page, site }) => {
      await openWhole(page, `${site}${path}`);
      const blocks = exercisesOf(lesson);
      for (const [at, block] of blocks.entries()) {
        const region = page.getByRole("region", { name: questionOf(block), exact: true });
        await expect(region.getByText(fill(exercises.number, { n: at + 1, total: blocks.length }))).toBeVisible();
        await expect(region.getByRole("heading", { level: 3, name: questionOf(block), exact: true })).toBeVisible();
        const group = { name: questionOf(block), exact: true };
        await expect(region.getByRole("group", group).or(region.getByRole("radiogroup", group)).first()).toBeVisible();
      }
    });

    test("a screen reader hears the result of a check, and why", async ({ page, site }) => {
      const block = exerciseOf(lesson, "single");
      await openWhole(page, `${site}${path}`);
      const region = cardOf(page, block).getByRole("status");
      await expect(region).toHaveText("");
      const [wrong = 0] = wrongAnswer(block);
      await give(page, block, [wrong], lang);
      await checkButton(page, block, lang).click();
      const { options } = block.item as SingleItem;
      const why = textOf(options[wrong]?.feedback ?? block.prompt);
      await expect(region).toHaveText(`${exercises.result.wrong}. ${why}`);
      await cardOf(page, block).getByRole("button", { name: exercises.again, exact: true }).click();
      await expect(cardOf(page, block).locator(":focus")).toHaveCount(1);
      await give(page, block, "full", lang);
      await checkButton(page, block, lang).click();
      await expect(region).toContainText(exercises.result.right);
    });

    test("what belongs to an option is its description for a screen reader", async ({ page, site }) => {
      const block = exerciseOf(lesson, "single");
      await openWhole(page, `${site}${path}`);
      const [right = 0] = rightAnswer(block);
      await give(page, block, [right], lang);
      await checkButton(page, block, lang).click();
      const { options } = block.item as SingleItem;
      await expect(optionOf(page, block, right)).toHaveAccessibleDescription(
        `${singleWords.in[lang].chosenRight} ${said(options[right]?.feedback ?? block.prompt)}`,
      );
    });

    test("every move of a part is told with its new place", async ({ page, site }) => {
      const block = exerciseOf(lesson, "order");
      await openWhole(page, `${site}${path}`);
      const region = cardOf(page, block).getByRole("status");
      const [top = 0] = await shownOrder(page, block);
      const total = rightAnswer(block).length;
      const at = (n: number) => nestQuotes(fill(orderWords.in[lang].at, { part: wordsOf(block, top), n, total }));
      for (const [key, place] of [
        ["ArrowDown", 2],
        ["ArrowDown", 3],
        ["End", total],
        ["Home", 1],
      ] as const) {
        await handleOf(page, block, top, lang).press(key);
        await expect(region).toHaveText(at(place));
      }
    });

    test("hints and an empty check are told", async ({ page, site }) => {
      const [hinted] = lessonsIn(lang).flatMap((each) =>
        exercisesOf(each.lesson)
          .filter(({ hints, kind }) => hints.length > 0 && kind === "single")
          .map((block) => ({ block, path: each.path })),
      );
      if (hinted === undefined) throw new Error("No single of the course has a hint");
      const { block } = hinted;
      await openWhole(page, `${site}${hinted.path}`);
      const region = cardOf(page, block).getByRole("status");
      await checkButton(page, block, lang).click();
      await expect(region).toHaveText(singleWords.in[lang].missing_one);
      await cardOf(page, block)
        .getByRole("button", { name: new RegExp(`^${exercises.hint}`) })
        .click();
      await expect(region).toContainText(textOf(block.hints[0]?.prose ?? block.prompt));
    });
  });
}
