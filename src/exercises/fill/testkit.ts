import { within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import fc from "fast-check";
import { expect } from "vitest";
import type { TestKit } from "../testing/testkit.ts";
import { choices } from "./samples.ts";
import type { FillAnswer } from "./schema.ts";

const name = { es: "Hueco", ca: "Buit" };
const names = {
  es: [
    "Hueco 1 de 4, entre «Marta llama por un» y «en su»",
    "Hueco 2 de 4, después de «en su»",
    "Hueco 3 de 4, entre «Le decimos» y «y anotamos la»",
    "Hueco 4 de 4, entre «y anotamos la» y «de la próxima llamada»",
  ],
  ca: [
    "Buit 1 de 4, entre «La Marta truca per un» i «a la»",
    "Buit 2 de 4, darrere «a la»",
    "Buit 3 de 4, entre «Li diem» i «i anotem l'»",
    "Buit 4 de 4, entre «i anotem l'» i «de la propera trucada»",
  ],
};
const answers = ["error", "factura", undefined, "hora"];

const role = (at: number) => (answers[at] === undefined ? "combobox" : "textbox");
const field = (view: HTMLElement, lang: "es" | "ca", at: number) =>
  within(view).getByRole(role(at), { name: new RegExp(`^${name[lang]} ${at + 1} de 4`) });

/** Gives a blank its answer once it has the focus. */
async function give(user: UserEvent, control: HTMLElement, lang: "es" | "ca", at: number) {
  expect(control).toHaveFocus();
  const words = answers[at];
  // Keys do nothing on a list to pick from in jsdom; in a browser they do (see journey.ts).
  if (words === undefined) await user.selectOptions(control, choices[lang][0] ?? "");
  else await user.keyboard(words);
}

const press = async (user: UserEvent, view: HTMLElement, lang: "es" | "ca") => {
  for (const at of answers.keys()) {
    await user.click(field(view, lang, at));
    await give(user, field(view, lang, at), lang, at);
  }
};

const typed = fc.option(fc.record({ text: fc.string({ minLength: 1, maxLength: 20 }), fits: fc.boolean() }));
const right = (text: string) => ({ text, fits: true });
const wrong = (text: string) => ({ text, fits: false });

const kit: TestKit<FillAnswer> = {
  answers: fc.tuple(typed, typed, fc.constantFrom(null, 0, 1, 2), typed),
  examples: [
    { answer: [right("error"), right("factura"), 0, right("hora")], points: 4, max: 4 },
    { answer: [right("Equivocacion"), right("FACTURA."), 0, right("hora")], points: 4, max: 4 },
    { answer: [right("descuit"), wrong("carta"), 0, null], points: 2, max: 4 },
    { answer: [null, null, 1, null], points: 0, max: 4 },
  ],
  pointer: press,
  noDrag: press,
  keyboard: async (user, view, lang) => {
    for (const at of answers.keys()) {
      await user.tab();
      await give(user, field(view, lang, at), lang, at);
    }
  },
  screenReader: (view, lang) => {
    const group = within(view).getByRole("group", { name: "¿?" });
    expect(group).toHaveAccessibleDescription(
      lang === "es" ? "Escribe o elige lo que falta en cada hueco." : "Escriu o tria el que falta a cada buit.",
    );
    for (const at of answers.keys()) {
      expect(field(group, lang, at)).toHaveAccessibleName(names[lang][at]);
      expect(field(group, lang, at)).toHaveValue("");
    }
    const shown = within(group).getAllByRole("option");
    expect(shown[0]).toHaveTextContent(lang === "es" ? "Elige…" : "Tria…");
    expect(
      shown
        .slice(1)
        .map(({ textContent }) => textContent)
        .sort(),
    ).toEqual([...choices[lang]].sort());
  },
};

export default kit;
