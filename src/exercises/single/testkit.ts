import { within } from "@testing-library/react";
import fc from "fast-check";
import { expect } from "vitest";
import type { TestKit } from "../testing/testkit.ts";
import { textOf } from "../text.ts";
import samples from "./samples.ts";
import type { SingleAnswer } from "./schema.ts";

const nameOf = (lang: "es" | "ca", at: number) =>
  textOf(samples.item[lang].options[at]?.prose ?? { type: "root", children: [] });

const kit: TestKit<SingleAnswer> = {
  answers: fc.constantFrom(null, 0, 1, 2),
  examples: [
    { answer: 1, points: 1, max: 1 },
    { answer: 0, points: 0, max: 1 },
  ],
  pointer: async (user, view, lang) => {
    await user.click(within(view).getByText(nameOf(lang, 1)));
  },
  keyboard: async (user, view, lang) => {
    await user.tab();
    const right = within(view).getByRole("radio", { name: nameOf(lang, 1) });
    await user.keyboard(" ");
    for (let step = 0; step < 3 && document.activeElement !== right; step++) await user.keyboard("{ArrowDown}");
  },
  noDrag: async (user, view, lang) => {
    await user.click(within(view).getByRole("radio", { name: nameOf(lang, 1) }));
  },
  screenReader: (view, lang) => {
    const group = within(view).getByRole("radiogroup", { name: "¿?" });
    expect(group).toHaveAccessibleDescription(lang === "es" ? "Elige una respuesta." : "Tria una resposta.");
    for (const at of [0, 1, 2]) expect(within(group).getByRole("radio", { name: nameOf(lang, at) })).not.toBeChecked();
  },
};

export default kit;
