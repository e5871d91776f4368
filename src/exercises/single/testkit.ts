import { within } from "@testing-library/react";
import { expect } from "vitest";
import { prose } from "../testing/prose.ts";
import type { TestKit } from "../testing/testkit.ts";
import type { SingleAnswer, SingleItem } from "./schema.ts";

const options = {
  es: ["Acabar la llamada", "Mirarla y saludar", "Seguir como si nada"],
  ca: ["Acabar la trucada", "Mirar-la i saludar", "Continuar com si res"],
};
const why = {
  es: ["Cuando cuelgues ya se habrá ido.", "Eso es: sabe que la has visto.", "Nadie espera lo que no ve."],
  ca: ["Quan pengis ja haurà marxat.", "Això és: sap que l'has vista.", "Ningú espera el que no veu."],
};

const item = (lang: "es" | "ca"): SingleItem => ({
  options: options[lang].map((text, at) => ({ prose: prose(text), feedback: prose(why[lang][at] ?? "") })),
  key: 1,
});

const kit: TestKit<SingleItem, SingleAnswer> = {
  item: { es: item("es"), ca: item("ca") },
  full: 1,
  wrong: 2,
  examples: [
    { answer: 1, points: 1, max: 1 },
    { answer: 0, points: 0, max: 1 },
  ],
  pointer: async (user, view, lang) => {
    await user.click(within(view).getByText(options[lang][1] ?? ""));
  },
  keyboard: async (user, view, lang) => {
    await user.tab();
    const right = within(view).getByRole("radio", { name: options[lang][1] ?? "" });
    await user.keyboard(" ");
    for (let step = 0; step < 3 && document.activeElement !== right; step++) await user.keyboard("{ArrowDown}");
  },
  noDrag: async (user, view, lang) => {
    await user.click(within(view).getByRole("radio", { name: options[lang][1] ?? "" }));
  },
  screenReader: (view, lang) => {
    const group = within(view).getByRole("radiogroup", { name: "¿?" });
    expect(group).toHaveAccessibleDescription(lang === "es" ? "Elige una respuesta." : "Tria una resposta.");
    for (const name of options[lang]) expect(within(group).getByRole("radio", { name })).not.toBeChecked();
  },
};

export default kit;
