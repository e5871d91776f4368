import { within } from "@testing-library/react";
import fc from "fast-check";
import { expect } from "vitest";
import type { TestKit } from "../testing/testkit.ts";
import { textOf } from "../text.ts";
import samples from "./samples.ts";
import type { MultipleAnswer } from "./schema.ts";

const count = samples.item.es.options.length;
const right = samples.full;

const nameOf = (lang: "es" | "ca", at: number) =>
  textOf(samples.item[lang].options[at]?.prose ?? { type: "root", children: [] });
const box = (view: HTMLElement, lang: "es" | "ca", at: number) =>
  within(view).getByRole("checkbox", { name: nameOf(lang, at) });

const kit: TestKit<MultipleAnswer> = {
  answers: fc.subarray([...Array(count).keys()]),
  examples: [
    { answer: [0, 2], points: 2, max: 2 },
    { answer: [0], points: 1, max: 2 },
    { answer: [0, 1], points: 0, max: 2 },
    { answer: [0, 1, 2], points: 1, max: 2 },
    { answer: [1, 3], points: 0, max: 2 },
    { answer: [0, 1, 2, 3], points: 0, max: 2 },
  ],
  pointer: async (user, view, lang) => {
    // A tick that is taken back counts for nothing.
    for (const at of [2, 1, 1, 0]) await user.click(within(view).getByText(nameOf(lang, at)));
  },
  keyboard: async (user, view, lang) => {
    for (let at = 0; at < count; at++) {
      await user.tab();
      if (right.some((each) => document.activeElement === box(view, lang, each))) await user.keyboard(" ");
    }
  },
  noDrag: async (user, view, lang) => {
    for (const at of right) await user.click(box(view, lang, at));
  },
  screenReader: (view, lang) => {
    const group = within(view).getByRole("group", { name: "¿?" });
    expect(group).toHaveAccessibleDescription(
      lang === "es" ? "Marca todas las respuestas correctas." : "Marca totes les respostes correctes.",
    );
    for (let at = 0; at < count; at++) expect(box(group, lang, at)).not.toBeChecked();
  },
};

export default kit;
