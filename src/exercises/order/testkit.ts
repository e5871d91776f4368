import { within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import fc from "fast-check";
import { expect, vi } from "vitest";
import type { TestKit } from "../testing/testkit.ts";
import { parts } from "./samples.ts";
import type { OrderAnswer } from "./schema.ts";

const words = {
  es: { move: "Mover", up: "Subir", how: /^Pon los elementos en orden\. Arrastra/ },
  ca: { move: "Mou", up: "Puja", how: /^Posa-ho en ordre\. Arrossega/ },
};

const button = (view: HTMLElement, verb: string, part: string) =>
  within(view).getByRole("button", { name: new RegExp(`^(\\d\\. )?${verb} «${part}»$`) });

/** Where a part stands now, from 0. */
const placeOf = (view: HTMLElement, part: string) =>
  within(view)
    .getAllByRole("listitem")
    .findIndex((row) => within(row).queryByText(part) !== null);

const ROW = 50;

/** jsdom lays nothing out and captures no pointers: rows are told to stand 50 pixels apart. */
function layRowsOut() {
  const placeOfRow = (row: HTMLElement) => [...(row.parentElement?.children ?? [])].indexOf(row);
  vi.spyOn(HTMLElement.prototype, "offsetTop", "get").mockImplementation(function (this: HTMLElement) {
    return placeOfRow(this) * ROW;
  });
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(ROW - 10);
  HTMLElement.prototype.setPointerCapture = () => {};
}

async function drag(user: UserEvent, handle: HTMLElement, by: number) {
  const at = (clientY: number) => ({ target: handle, coords: { clientX: 0, clientY } });
  await user.pointer([{ keys: "[MouseLeft>]", ...at(300) }, at(300 + by / 2), at(300 + by), { keys: "[/MouseLeft]" }]);
}

const kit: TestKit<OrderAnswer> = {
  answers: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
  examples: [
    { answer: [0, 1, 2, 3], points: 3, max: 3 },
    { answer: [1, 2, 3, 0], points: 2, max: 3 },
    { answer: [2, 3, 0, 1], points: 2, max: 3 },
    { answer: [0, 1, 3, 2], points: 1, max: 3 },
    { answer: [3, 2, 1, 0], points: 0, max: 3 },
  ],
  pointer: async (user, view, lang) => {
    layRowsOut();
    for (const [to, part] of parts[lang].entries()) {
      const way = (to - placeOf(view, part)) * ROW;
      if (way !== 0) await drag(user, button(view, words[lang].move, part), way);
    }
    vi.restoreAllMocks();
  },
  keyboard: async (user, view, lang) => {
    // Each to the end in its turn leaves them in that order.
    for (const part of parts[lang]) {
      const handle = button(view, words[lang].move, part);
      for (let tabs = 0; tabs < 20 && document.activeElement !== handle; tabs++) await user.tab();
      await user.keyboard("{End}");
      expect(handle).toHaveFocus();
    }
  },
  noDrag: async (user, view, lang) => {
    for (const [to, part] of parts[lang].entries()) {
      while (placeOf(view, part) > to) await user.click(button(view, words[lang].up, part));
    }
  },
  screenReader: (view, lang) => {
    const group = within(view).getByRole("group", { name: "¿?" });
    expect(group).toHaveAccessibleDescription(words[lang].how);
    expect(within(group).getByRole("list")).toBeInTheDocument();
    expect(within(group).getAllByRole("listitem")).toHaveLength(parts[lang].length);
    for (const part of parts[lang])
      expect(button(group, words[lang].move, part)).toHaveAccessibleDescription(words[lang].how);
  },
};

export default kit;
