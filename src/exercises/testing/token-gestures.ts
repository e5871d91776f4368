import type { Locator } from "@playwright/test";
import type { Root } from "hast";
import { placesOf, type Slots } from "../slots.ts";
import { inline, textOf } from "../text.ts";
import { drag, press } from "./gestures.ts";
import type { Desk, Way } from "./journey.ts";

/** Putting tokens into places in a real browser, for the scripts in `journey.ts` of kinds that share `parts/placing`. */

const tokenButtons = (desk: Desk<unknown>) => desk.card.locator("[data-digit]");

/** The button of a place. */
export const placeButton = (desk: Desk<unknown>, place: number) => desk.card.locator(`button[data-target="${place}"]`);

const wordsOf = (tokens: readonly Root[]) => tokens.map((token) => textOf(inline(token)));

/** What an element shows of a token: not its number, nor what is only heard. */
const shownIn = (elements: Element[]) =>
  elements.map((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const extra of copy.querySelectorAll('[aria-hidden="true"], .visually-hidden')) extra.remove();
    return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
  });

/** Token indexes in the bank, and in the places, where −1 is nothing. */
export async function shownTokens(desk: Desk<unknown>, tokens: readonly Root[]) {
  const words = wordsOf(tokens);
  const bank = await tokenButtons(desk).evaluateAll(shownIn);
  const slots = await desk.card.locator("button[data-target]").evaluateAll(shownIn);
  const indexes = (texts: readonly string[]) => texts.map((text) => words.indexOf(text));
  return { bank: indexes(bank), slots: indexes(slots) };
}

/** Whether both can be seen at once, with room to spare: near the window's edges a drag scrolls. */
async function inOneWindow({ page }: Desk<unknown>, one: Locator, other: Locator): Promise<boolean> {
  const boxes = [await one.boundingBox(), await other.boundingBox()].filter((box) => box !== null);
  const height = Math.max(...boxes.map(({ y, height }) => y + height)) - Math.min(...boxes.map(({ y }) => y));
  return height < (await page.evaluate(() => innerHeight)) - 200;
}

/** Puts into every place the token that is wanted there, whatever stands there before. */
export async function place(desk: Desk<unknown>, way: Way, tokens: readonly Root[], wanted: Slots): Promise<void> {
  const { bank } = await shownTokens(desk, tokens);
  for (const token of new Set(wanted)) {
    if (token === null) continue;
    const button = tokenButtons(desk).nth(bank.indexOf(token));
    for (const at of placesOf(wanted, token)) {
      const target = placeButton(desk, at);
      if (way === "pointer" && (await inOneWindow(desk, button, target))) await drag(desk.page, button, target);
      else {
        await press(desk, way, target);
        await press(desk, way, button);
      }
    }
  }
}
