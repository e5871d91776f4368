import { fireEvent, within } from "@testing-library/react";
import fc from "fast-check";
import { expect } from "vitest";
import type { InterfaceLang } from "../../i18n/i18n.ts";
import type { TestKit } from "../testing/testkit.ts";
import type { EstimateAnswer } from "./schema.ts";

const words = {
  es: {
    field: "Tu respuesta, minutos",
    slider: "Control deslizante",
    unset: "sin elegir",
    scale: "De 0 a 20 minutos",
  },
  ca: {
    field: "La teva resposta, minuts",
    slider: "Control lliscant",
    unset: "sense triar",
    scale: "De 0 a 20 minuts",
  },
};

const fieldOf = (view: HTMLElement, lang: InterfaceLang) =>
  within(view).getByRole("textbox", { name: words[lang].field });
const sliderOf = (view: HTMLElement, lang: InterfaceLang) =>
  within(view).getByRole("slider", { name: words[lang].slider });

const kit: TestKit<EstimateAnswer> = {
  answers: fc.oneof(
    fc.constantFrom("", "-", ",", "3,", "cinco", "1.000", "4–6", "25"),
    fc.double({ min: -5, max: 25, noNaN: true }).map((value) => value.toFixed(2).replace(".", ",")),
    fc.string({ maxLength: 12 }),
  ),
  examples: [
    { answer: "5", points: 1, max: 1 },
    { answer: "4", points: 1, max: 1 },
    { answer: " 6 min ", points: 1, max: 1 },
    { answer: "6,5", points: 0.5, max: 1 },
    { answer: "3.25", points: 0.25, max: 1 },
    { answer: "7", points: 0, max: 1 },
    { answer: "12", points: 0, max: 1 },
  ],
  // jsdom moves no sliders: it is told where this one was let go.
  pointer: async (_, view, lang) => {
    const slider = sliderOf(view, lang);
    fireEvent.pointerDown(slider);
    fireEvent.change(slider, { target: { value: "6.5" } });
    fireEvent.change(slider, { target: { value: "5" } });
    fireEvent.pointerUp(slider);
    expect(fieldOf(view, lang)).toHaveValue("5");
    expect(slider).toHaveAttribute("aria-valuetext", lang === "es" ? "5 minutos" : "5 minuts");
  },
  keyboard: async (user, view, lang) => {
    await user.tab();
    expect(fieldOf(view, lang)).toHaveFocus();
    await user.keyboard("5,5{Backspace}{Backspace}");
    expect(sliderOf(view, lang)).toHaveValue("5");
  },
  noDrag: async (user, view, lang) => {
    // A press on the slider where it stands chooses that; then the field says otherwise.
    const slider = sliderOf(view, lang);
    await user.click(slider);
    expect(fieldOf(view, lang)).toHaveValue("10");
    await user.clear(fieldOf(view, lang));
    await user.type(fieldOf(view, lang), "5");
  },
  screenReader: (view, lang) => {
    const group = within(view).getByRole("group", { name: "¿?" });
    expect(fieldOf(group, lang)).toHaveValue("");
    expect(fieldOf(group, lang)).toHaveAccessibleDescription(words[lang].scale);
    expect(fieldOf(group, lang)).not.toHaveAttribute("aria-invalid");
    expect(sliderOf(group, lang)).toHaveAttribute("aria-valuetext", words[lang].unset);
    expect(sliderOf(group, lang)).toHaveValue("10");
  },
};

export default kit;
