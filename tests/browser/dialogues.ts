import type { Locator, Page } from "@playwright/test";
import type { DialogueItem } from "../../src/exercises/dialogue/schema.ts";
import { stretchesOf } from "../../src/exercises/dialogue/speech.ts";
import { walk } from "../../src/exercises/dialogue/walk.ts";
import { words as ownWords } from "../../src/exercises/dialogue/words.ts";
import { inline, textOf } from "../../src/exercises/text.ts";
import { exercisesOf, type Lang, type LessonInCourse, languages, oneIn } from "./course.ts";
import { cardOf, resultOf } from "./learner.ts";
import { expect, openWhole, test } from "./site.ts";

/** What the tests of dialogues share: which there are, and how one is talked through. */

/** Every dialogue of these lessons. */
export const dialoguesOf = (lessons: readonly LessonInCourse[]) =>
  lessons.flatMap(({ lesson, path }) =>
    exercisesOf(lesson)
      .filter(({ kind }) => kind === "dialogue")
      .map((block) => ({ block, path, item: block.item as DialogueItem })),
  );

/** For each ending that can be reached, a way to it with the fewest choices. */
export function waysToEndings(item: DialogueItem): readonly (readonly number[])[] {
  const found = new Map<number, readonly number[]>();
  const seen = new Set<string>();
  const ways: (readonly number[])[] = [[]];
  // A list goes on with what is added while it is walked.
  for (const picks of ways) {
    const at = walk(item, picks)?.at;
    if (at === undefined || seen.has(JSON.stringify(at))) continue;
    seen.add(JSON.stringify(at));
    if ("ending" in at) found.set(at.ending, picks);
    else ways.push(...(item.turns[at.turn]?.options ?? []).map((_, option) => [...picks, option]));
  }
  return [...found.values()];
}

/** What can be said now. */
export const options = (card: Locator) => card.locator("[data-digit]");
/** What the learner has said, as far as it is shown. */
export const said = (card: Locator) => card.locator("[data-said]");
/** The line that was heard last. */
export const line = (card: Locator) => card.locator('[id$="-line"]');

/** Types the number under which an option is shown. */
export async function type(page: Page, card: Locator, says: string): Promise<void> {
  const shown = await options(card).allInnerTexts();
  const place = shown.findIndex((text) => text.replace(/\s+/g, " ").trim().endsWith(says));
  await page.keyboard.press(String(place + 1));
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Talks every dialogue of a course through to every one of its endings, by keys alone. */
export function testEveryEnding(lessonsIn: (lang: Lang) => readonly LessonInCourse[]): void {
  for (const lang of languages) {
    // Dialogues by turns: the other language's has the same turns, and the soak walks each of them in both.
    const own = oneIn(12, dialoguesOf(lessonsIn(lang)), lang === "es" ? 0 : 6);
    for (const { block, path, item } of own) {
      test(`${block.id} comes to each of its endings by keys, and each line is heard where the focus goes (${lang})`, async ({
        page,
        site,
      }) => {
        const card = cardOf(page, block);
        const ways = waysToEndings(item);
        expect(ways.length).toBe(item.endings.length);
        await openWhole(page, `${site}${path}`);
        for (const picks of ways) {
          await card.focus();
          await page.keyboard.press("Tab");
          for (const [at, { turn, option }] of (walk(item, picks)?.steps ?? []).entries()) {
            await type(page, card, textOf(inline(item.turns[turn]?.options[option]?.says ?? block.prompt)));
            const now = walk(item, picks.slice(0, at + 1))?.at ?? { turn: 0 };
            const { prose } = ("turn" in now ? item.turns[now.turn] : item.endings[now.ending]) ?? {
              prose: block.prompt,
            };
            await expect(line(card)).toBeFocused();
            // Between what is told and what is said stands who says it.
            const last = textOf(stretchesOf(prose).at(-1)?.prose ?? prose);
            await expect(line(card)).toHaveAccessibleName(new RegExp(`${literal(last.slice(-20))}$`));
            await expect(line(card)).toBeInViewport();
            await expect(card.getByRole("status")).toHaveText("");
          }
          const end = walk(item, picks)?.at;
          const outcome = (end && "ending" in end && item.endings[end.ending]?.outcome) || "good";
          await expect(resultOf(page, block)).toContainText(ownWords.in[lang].outcome[outcome]);
          // Back to the first turn: the way of a choice that can be made anew.
          await card.getByRole("button", { name: `${ownWords.in[lang].retry} (1)`, exact: true }).click();
          await expect(line(card)).toBeFocused();
        }
      });
    }
  }
}
