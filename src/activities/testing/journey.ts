import type { Locator, Page } from "@playwright/test";
import { tabTo } from "../../exercises/testing/gestures.ts";
import type { InterfaceLang } from "../../i18n/i18n.ts";

/** An activity on a page of the built product. */
export interface ActivityDesk<Spec = unknown> {
  readonly page: Page;
  /** The card, with its prompt, editor and buttons. */
  readonly card: Locator;
  readonly spec: Spec;
  readonly lang: InterfaceLang;
}

/**
 * How a learner makes a thing in a real browser, by keys alone, as the default export of a kind's `journey.ts`: any
 * activity of the kind. The browser tests walk the registry with it. The focus stands on the card, or within it.
 */
export interface ActivityJourney<Spec = unknown> {
  /** Makes a whole thing of one that nobody has touched. Gives every text that was written, as it is to be found. */
  make(desk: ActivityDesk<Spec>): Promise<readonly string[]>;
  /** Adds this to one of the texts of a thing that was made. */
  change(desk: ActivityDesk<Spec>, more: string): Promise<void>;
  /**
   * Takes away a part of a thing that was made, and gives a text that goes with it. The control that takes it away has
   * the focus then, or is gone. Left out for a kind of which nothing can be taken away.
   */
  remove?(desk: ActivityDesk<Spec>): Promise<string>;
}

/** The fields of the editor, in order. */
export const fieldsOf = ({ card }: ActivityDesk) => card.locator("fieldset").first().getByRole("textbox");

/** Goes to a control with Tab. */
export const goTo = ({ page, card, spec, lang }: ActivityDesk, target: Locator) =>
  tabTo({ page, card, item: spec, lang }, target);

/** Goes to a button, or a radio, with Tab and presses Space. */
export async function pressKey(desk: ActivityDesk, target: Locator): Promise<void> {
  await goTo(desk, target);
  await desk.page.keyboard.press("Space");
}

/** Goes to a field with Tab and writes at its end. */
export async function write(desk: ActivityDesk, field: Locator, text: string): Promise<void> {
  await goTo(desk, field);
  await desk.page.keyboard.press("ControlOrMeta+End");
  await desk.page.keyboard.type(text);
}

/** Writes something of its own into every field that is there. Gives what it wrote. */
export async function writeAll(desk: ActivityDesk): Promise<readonly string[]> {
  const written: string[] = [];
  for (const [at, field] of (await fieldsOf(desk).all()).entries()) {
    const text = `Frase ${at + 1} *así* <b>`;
    await write(desk, field, text);
    written.push(text);
  }
  return written;
}

/** Adds to the first field in which something is written. */
export async function changeFirst(desk: ActivityDesk, more: string): Promise<void> {
  for (const field of await fieldsOf(desk).all()) {
    if ((await field.inputValue()) !== "") return write(desk, field, more);
  }
  throw new Error("No field has anything in it");
}
