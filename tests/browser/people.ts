import type { Locator, Page } from "@playwright/test";
import { words as own } from "../../src/player/profiles/words.ts";
import type { Lang } from "./course.ts";
import { expect, open } from "./site.ts";

/** What a test does with the people of a browser, by the words on the screen. */

export const peopleWords = own.in;

/** A person as a test makes them. */
export interface Somebody {
  readonly name: string;
  readonly pin?: string;
  readonly passphrase?: string;
}

export const gateOf = (page: Page): Locator => page.getByRole("dialog");

/** The part of the settings page about people. */
export const sectionOf = (page: Page): Locator => page.locator("section", { has: page.locator("#profiles") });

export async function openProfiles(page: Page, site: string, lang: Lang): Promise<Locator> {
  await open(page, `${site}${lang}/settings/`);
  const section = sectionOf(page);
  await expect(section.getByRole("heading", { level: 2 })).toBeVisible();
  return section;
}

/** Fills in who is new, wherever that is asked. */
export async function fillIn(form: Locator, { name, pin, passphrase }: Somebody, lang: Lang): Promise<void> {
  const { create } = peopleWords[lang];
  await form.getByLabel(create.name, { exact: true }).fill(name);
  if (pin !== undefined) {
    await form.getByRole("radio", { name: create.pin, exact: true }).check();
    await form.getByLabel(create.newPin).fill(pin);
    await form.getByLabel(create.pinAgain).fill(pin);
  }
  if (passphrase !== undefined) {
    await form.getByRole("radio", { name: create.passphrase, exact: true }).check();
    await form.getByLabel(create.newPassphrase).fill(passphrase);
    await form.getByLabel(create.again).fill(passphrase);
    await form.getByRole("checkbox").check();
  }
}

/** Gives the one who is here a name, and with a PIN a lock. */
export async function become(page: Page, site: string, { name, pin }: Somebody, lang: Lang): Promise<void> {
  const { section: words, create } = peopleWords[lang];
  const section = await openProfiles(page, site, lang);
  await section.getByRole("button", { name: words.nameIt }).click();
  await section.getByLabel(create.name, { exact: true }).fill(name);
  await section.getByRole("button", { name: words.save }).click();
  await expect(section.getByText(words.saved)).toBeVisible();
  if (pin === undefined) return;
  await section.getByRole("button", { name: words.addPin }).click();
  await section.getByLabel(create.newPin).fill(pin);
  await section.getByLabel(create.pinAgain).fill(pin);
  await section.getByRole("button", { name: words.addPin }).click();
  await expect(section.getByText(words.pinSet)).toBeVisible();
}

/** Presses an entry of the menu behind the sign in the header. */
export async function choose(page: Page, name: string, entry: "lock" | "leave", lang: Lang): Promise<void> {
  const { badge } = peopleWords[lang];
  await page.getByRole("button", { name: badge.open.replace("{{name}}", name) }).click();
  await page.getByRole("banner").getByRole("button", { name: badge[entry], exact: true }).click();
  await expect(gateOf(page)).toBeVisible();
}

/** Comes in at the gate as somebody new. */
export async function arrive(page: Page, somebody: Somebody, lang: Lang): Promise<void> {
  const { gate, create } = peopleWords[lang];
  await gateOf(page).getByRole("button", { name: gate.other }).click();
  await fillIn(gateOf(page), somebody, lang);
  await gateOf(page).getByRole("button", { name: create.do }).click();
  await expect(gateOf(page)).toBeHidden();
}

/** Types the PIN or the passphrase that the gate asks for. */
export async function unlock(page: Page, { pin, passphrase = "" }: Somebody, lang: Lang): Promise<void> {
  const { secret } = peopleWords[lang];
  const field = gateOf(page).getByLabel(pin === undefined ? secret.passphrase : secret.pin, { exact: true });
  await field.fill(pin ?? passphrase);
  await field.press("Enter");
}

/** Comes in at the gate as somebody who is on its list. */
export async function comeIn(page: Page, somebody: Somebody, lang: Lang): Promise<void> {
  const row = gateOf(page).getByRole("listitem").getByRole("button", { name: somebody.name });
  await row.click();
  if (somebody.pin !== undefined || somebody.passphrase !== undefined) await unlock(page, somebody, lang);
  await expect(gateOf(page)).toBeHidden();
}
