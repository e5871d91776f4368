import { within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import fc from "fast-check";
import { expect } from "vitest";
import type { InterfaceLang } from "../../i18n/i18n.ts";
import { nestQuotes } from "../../i18n/own-words.ts";
import type { TestKit } from "../testing/testkit.ts";
import { groups, key, parts } from "./samples.ts";
import type { SortAnswer } from "./schema.ts";

const words = {
  es: {
    move: "Mover",
    later: "Más tarde",
    instruction: /^Pon cada elemento en su grupo\. Pulsa/,
    none: "0 elementos",
  },
  ca: {
    move: "Mou",
    later: "Més tard",
    instruction: /^Col·loca cada element al seu grup\. Prem/,
    none: "0 elements",
  },
};

const groupButton = (view: HTMLElement, lang: InterfaceLang, group: number) =>
  within(view).getByRole("button", { name: new RegExp(`^${groups[lang][group]}, `) });
const partButton = (view: HTMLElement, lang: InterfaceLang, part: number) =>
  within(view).getByRole("button", { name: nestQuotes(`${words[lang].move} «${parts[lang][part]}»`) });

/** The item whose turn it is. */
const currentOf = (view: HTMLElement, lang: InterfaceLang) =>
  parts[lang].indexOf(view.querySelector("[data-current]")?.textContent ?? "");

/** Puts every item into its group, in whatever order they come. */
async function sortAll(view: HTMLElement, lang: InterfaceLang, put: (button: HTMLElement) => Promise<void>) {
  for (let turn = 0; turn < key.length; turn++) {
    const button = groupButton(view, lang, key[currentOf(view, lang)] ?? 0);
    await put(button);
    expect(button).toHaveFocus();
  }
  expect(view.querySelector("[data-current]")).toBeNull();
}

/** jsdom captures no pointers and lays nothing out. */
function captureNothing() {
  HTMLElement.prototype.setPointerCapture = () => {};
}

async function drag(user: UserEvent, what: HTMLElement, onto: HTMLElement) {
  document.elementFromPoint = () => onto;
  const at = (clientX: number) => ({ target: what, coords: { clientX, clientY: 300 } });
  await user.pointer([{ keys: "[MouseLeft>]", ...at(0) }, at(40), at(80), { keys: "[/MouseLeft]" }]);
}

async function tabTo(user: UserEvent, control: HTMLElement) {
  for (let tabs = 0; tabs < 30 && document.activeElement !== control; tabs++) await user.tab();
}

const kit: TestKit<SortAnswer> = {
  answers: fc.array(fc.constantFrom(null, 0, 1, 2), { minLength: key.length, maxLength: key.length }),
  examples: [
    { answer: [0, 0, 1, 2, 2], points: 5, max: 5 },
    { answer: [0, 0, 1, 2, 1], points: 4, max: 5 },
    { answer: [0, 0, 0, 0, 0], points: 2, max: 5 },
    { answer: [1, 2, 0, 0, 1], points: 0, max: 5 },
  ],
  pointer: async (user, view, lang) => {
    captureNothing();
    const group = (at: number) => groupButton(view, lang, at).closest("li") as HTMLElement;
    await sortAll(view, lang, () => {
      const part = currentOf(view, lang);
      return drag(user, within(view).getByText(parts[lang][part] ?? "?"), group(key[part] ?? 0));
    });
    await drag(user, partButton(view, lang, 4), group(0));
    await drag(user, partButton(view, lang, 4), group(2));
    // Taken up again, and put back.
    await user.click(partButton(view, lang, 3));
    await user.click(groupButton(view, lang, 0));
    await user.click(partButton(view, lang, 3));
    await user.click(groupButton(view, lang, 2));
  },
  keyboard: async (user, view, lang) => {
    await sortAll(view, lang, async (button) => {
      await tabTo(user, button);
      await user.keyboard("{Enter}");
    });
    const wrong = groupButton(view, lang, 1);
    await tabTo(user, partButton(view, lang, 0));
    await user.keyboard(" ");
    expect(partButton(view, lang, 0)).toHaveAttribute("aria-pressed", "true");
    await tabTo(user, wrong);
    await user.keyboard(" ");
    await tabTo(user, partButton(view, lang, 0));
    await user.keyboard(" ");
    await tabTo(user, groupButton(view, lang, 0));
    await user.keyboard(" ");
  },
  noDrag: async (user, view, lang) => {
    // What is left for later comes up again at the end.
    const first = currentOf(view, lang);
    await user.click(within(view).getByRole("button", { name: words[lang].later }));
    expect(currentOf(view, lang)).not.toBe(first);
    await sortAll(view, lang, (button) => user.click(button));
  },
  screenReader: (view, lang) => {
    const group = within(view).getByRole("group", { name: "¿?" });
    expect(group).toHaveAccessibleDescription(words[lang].instruction);
    const current = parts[lang][currentOf(view, lang)] ?? "?";
    for (const name of groups[lang]) {
      const button = within(group).getByRole("button", { name: `${name}, ${words[lang].none}` });
      expect(button).toHaveAccessibleDescription(expect.stringContaining(current));
      expect(button).toHaveAccessibleDescription(/^1 de 5/);
    }
    expect(within(group).queryByRole("button", { name: new RegExp(`^${words[lang].move}`) })).toBeNull();
  },
};

export default kit;
