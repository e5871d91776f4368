import { within } from "@testing-library/react";
import { expect } from "vitest";
import { prose } from "../testing/prose.ts";
import type { TestKit } from "../testing/testkit.ts";
import type { MultipleAnswer, MultipleItem } from "./schema.ts";

const options = {
  es: ["El programa de citas", "La higienista", "La sala de espera", "La promesa"],
  ca: ["El programa de cites", "La higienista", "La sala d'espera", "La promesa"],
};
const why = {
  es: ["Es un medio.", "Es una persona.", "El local también cuenta.", "Es estrategia."],
  ca: ["És un mitjà.", "És una persona.", "El local també compta.", "És estratègia."],
};
const right = [0, 2];

const item = (lang: "es" | "ca"): MultipleItem => ({
  options: options[lang].map((text, at) => ({
    right: right.includes(at),
    prose: prose(text),
    feedback: prose(why[lang][at] ?? ""),
  })),
});

const box = (view: HTMLElement, lang: "es" | "ca", at: number) =>
  within(view).getByRole("checkbox", { name: options[lang][at] ?? "" });

const kit: TestKit<MultipleItem, MultipleAnswer> = {
  item: { es: item("es"), ca: item("ca") },
  full: right,
  wrong: [1],
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
    for (const at of [2, 1, 1, 0]) await user.click(within(view).getByText(options[lang][at] ?? ""));
  },
  keyboard: async (user, view, lang) => {
    for (const _ of options[lang]) {
      await user.tab();
      if (right.some((at) => document.activeElement === box(view, lang, at))) await user.keyboard(" ");
    }
  },
  noDrag: async (user, view, lang) => {
    for (const at of right) await user.click(box(view, lang, at));
  },
  screenReader: (view, lang) => {
    const group = within(view).getByRole("group", { name: "¿?" });
    expect(group).toHaveAccessibleDescription(
      lang === "es" ? "Marca todas las que correspondan." : "Marca totes les que corresponguin.",
    );
    options[lang].forEach((_, at) => {
      expect(box(group, lang, at)).not.toBeChecked();
    });
  },
};

export default kit;
