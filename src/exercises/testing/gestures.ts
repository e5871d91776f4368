import type { Locator, Page } from "@playwright/test";
import type { Desk, Way } from "./journey.ts";

/** What hands do, for the scripts in `journey.ts`. */

/** Clicks or taps: an input by its label, where it has one around it. By keyboard: goes there with Tab, presses Space. */
export async function press(desk: Desk<unknown>, way: Way, target: Locator): Promise<void> {
  if (way === "keyboard") {
    await tabTo(desk, target);
    return desk.page.keyboard.press("Space");
  }
  const labelled = await target.evaluate((element) => element.matches("label input"));
  const pressed = labelled ? target.locator("xpath=ancestor::label[1]") : target;
  await (way === "touch" ? pressed.tap() : pressed.click());
}

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** More Tabs than any exercise has controls. */
const ENOUGH = 120;

/**
 * Presses Tab until the target has the focus: forwards, or backwards where it stands before what has the focus now.
 * Throws if Tab does not reach it.
 */
export async function tabTo({ page }: Desk<unknown>, target: Locator): Promise<void> {
  const way = await target.evaluate((element) => {
    const focused = document.activeElement;
    if (focused === element) return "here";
    const before = focused && focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
    return before ? "back" : "on";
  });
  if (way === "here") return;
  for (let tab = 0; tab < ENOUGH; tab++) {
    await page.keyboard.press(way === "back" ? "Shift+Tab" : "Tab");
    if (await hasFocus(target)) return;
  }
  throw new Error(`Tab does not reach ${target}`);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of what is seen of an element, in the window. */
export async function middleOf(target: Locator): Promise<Point> {
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${target} is not on screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The points of a way, so that a drag is more than a jump. */
export const wayFrom = (from: Point, to: Point): readonly Point[] =>
  [0.1, 0.25, 0.5, 0.75, 1].map((part) => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  }));

/**
 * Drags with the mouse from the middle of one element to that of another. Both are brought as near to the middle of the
 * window as can be: near its edges a drag scrolls.
 */
export async function drag(page: Page, what: Locator, onto: Locator): Promise<void> {
  await onto.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
  await what.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const beyond = top < 80 ? top - 80 : Math.max(0, bottom - innerHeight + 80);
    window.scrollBy({ top: beyond / 2, behavior: "instant" });
  });
  await what.hover();
  const [from, to] = [await middleOf(what), await middleOf(onto)];
  await page.mouse.down();
  for (const point of wayFrom(from, to)) await page.mouse.move(point.x, point.y);
  await page.mouse.up();
}
