import { within } from "@testing-library/react";
import fc from "fast-check";
import { expect } from "vitest";
import { words as parts } from "../parts/words.ts";
import { dragTo, keysTo } from "../testing/placing.ts";
import type { TestKit } from "../testing/testkit.ts";
import { labels } from "./samples.ts";
import type { LabelAnswer } from "./schema.ts";
import { words } from "./words.ts";

const how = (lang: "es" | "ca") => `${words.in[lang].instruction} ${parts.in[lang].placing.how}`;
const figure = { es: "Figura: triángulo", ca: "Figura: triangle" };
const places = {
  es: ["1. Arriba", "2. A la derecha", "3. A la izquierda", "4. En el centro"],
  ca: ["1. A dalt", "2. A la dreta", "3. A l'esquerra", "4. Al centre"],
};

const token = (view: HTMLElement, label: string) =>
  within(view).getByRole("button", {
    name: (name, element) => element.hasAttribute("data-digit") && name.startsWith(label),
  });
const target = (view: HTMLElement, place: string) =>
  within(view).getByRole("button", { name: (name) => name.startsWith(`${place}: `) });

const kit: TestKit<LabelAnswer> = {
  answers: fc
    .shuffledSubarray([0, 1, 2, 3], { minLength: 4 })
    .chain((all) => fc.tuple(...all.map((each) => fc.constantFrom<number | null>(each, null)))),
  examples: [
    { answer: [0, 1, 2, 3], points: 4, max: 4 },
    { answer: [0, 2, 1, 3], points: 2, max: 4 },
    { answer: [1, 2, 3, 0], points: 0, max: 4 },
    { answer: [null, 1, null, null], points: 1, max: 4 },
  ],
  pointer: async (user, view, lang) => {
    for (const [at, [label]] of labels[lang].entries())
      await dragTo(user, token(view, label), target(view, places[lang][at] ?? ""));
  },
  keyboard: async (user, view, lang) => {
    // Places are chosen against their order.
    for (const [at, [label]] of [...labels[lang].entries()].reverse()) {
      const place = target(view, places[lang][at] ?? "");
      await keysTo(user, place);
      await user.keyboard("{Enter}");
      expect(place).toHaveFocus();
      await keysTo(user, token(view, label));
      await user.keyboard(" ");
    }
  },
  noDrag: async (user, view, lang) => {
    for (const [label] of labels[lang]) await user.click(token(view, label));
  },
  screenReader: (view, lang) => {
    const [group] = within(view).getAllByRole("group", { name: "¿?" });
    expect(group).toHaveAccessibleDescription(how(lang));
    const triangle = within(view).getByRole("figure", { name: figure[lang] });
    for (const [at, place] of places[lang].entries()) {
      const slot = within(triangle).getByRole("button", { name: `${place}: ${parts.in[lang].placing.empty}` });
      expect(slot).toHaveAttribute("aria-pressed", String(at === 0));
    }
    for (const [label] of labels[lang]) expect(token(view, label)).toHaveAccessibleName(label);
  },
};

export default kit;
