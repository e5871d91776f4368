import { within } from "@testing-library/react";
import fc from "fast-check";
import { expect } from "vitest";
import { words as parts } from "../parts/words.ts";
import { dragTo, keysTo } from "../testing/placing.ts";
import type { TestKit } from "../testing/testkit.ts";
import { rows } from "./samples.ts";
import type { MatchAnswer } from "./schema.ts";
import { words } from "./words.ts";

const how = (lang: "es" | "ca") => `${words.in[lang].instruction} ${parts.in[lang].placing.how}`;

const token = (view: HTMLElement, words: string) =>
  within(view)
    .getAllByRole("button")
    .find((each) => each.hasAttribute("data-digit") && each.textContent?.includes(words)) as HTMLElement;
const target = (view: HTMLElement, left: string) =>
  within(view).getByRole("button", { name: (name) => name.startsWith(`${left}: `) });

const kit: TestKit<MatchAnswer> = {
  answers: fc
    .shuffledSubarray([0, 1, 2, 3], { minLength: 4 })
    .chain((all) => fc.tuple(...all.map((each) => fc.constantFrom<number | null>(each, null)))),
  examples: [
    { answer: [0, 1, 2, 3], points: 4, max: 4 },
    { answer: [0, 2, 1, 3], points: 2, max: 4 },
    { answer: [0, 1, 3, 2], points: 2, max: 4 },
    { answer: [1, 2, 3, 0], points: 0, max: 4 },
    { answer: [0, null, null, null], points: 1, max: 4 },
  ],
  pointer: async (user, view, lang) => {
    // One is first held over a wrong row, and dragged on from there.
    const [first, second] = rows[lang];
    if (first && second) await dragTo(user, token(view, first[1]), target(view, second[0]));
    for (const [left, right] of rows[lang]) await dragTo(user, token(view, right), target(view, left));
  },
  keyboard: async (user, view, lang) => {
    // Each goes to the row that is marked, and the next empty one is.
    for (const [, right] of rows[lang]) {
      await keysTo(user, token(view, right));
      await user.keyboard(" ");
      expect(token(view, right)).toHaveFocus();
    }
  },
  noDrag: async (user, view, lang) => {
    for (const [left, right] of [...rows[lang]].reverse()) {
      await user.click(target(view, left));
      await user.click(token(view, right));
    }
  },
  screenReader: (view, lang) => {
    const [group] = within(view).getAllByRole("group", { name: "¿?" });
    expect(group).toHaveAccessibleDescription(how(lang));
    expect(within(view).getAllByRole("listitem")).toHaveLength(rows[lang].length);
    for (const [at, [left, right]] of rows[lang].entries()) {
      const place = within(view).getByRole("button", { name: `${left}: ${parts.in[lang].placing.empty}` });
      expect(place).toHaveAttribute("aria-pressed", String(at === 0));
      expect(within(view).getByRole("button", { name: right })).toHaveAttribute("data-digit");
    }
  },
};

export default kit;
