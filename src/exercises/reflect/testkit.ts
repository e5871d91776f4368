import { within } from "@testing-library/react";
import fc from "fast-check";
import { expect } from "vitest";
import type { InterfaceLang } from "../../i18n/i18n.ts";
import type { TestKit } from "../testing/testkit.ts";
import samples, { points } from "./samples.ts";
import { LIMIT, type ReflectAnswer } from "./schema.ts";
import { words } from "./words.ts";

const { text, ticks } = samples.full;

const field = (view: HTMLElement) => within(view).getByRole("textbox", { name: "¿?" });
const compare = (view: HTMLElement, lang: InterfaceLang) =>
  within(view).getByRole("button", { name: words.in[lang].compare });
const checkbox = (view: HTMLElement, lang: InterfaceLang, point: number) =>
  within(view).getByRole("checkbox", { name: points[lang][point] ?? "" });

const written = fc.record({
  text: fc.string({ unit: "binary", maxLength: LIMIT }).filter((each) => each.length <= LIMIT),
  compared: fc.boolean(),
  ticks: fc.subarray([0, 1, 2]),
});

const kit: TestKit<ReflectAnswer> = {
  answers: written.map((answer) => (answer.compared ? answer : { ...answer, ticks: [] })),
  examples: [],
  pointer: async (user, view, lang) => {
    await user.click(field(view));
    await user.paste(text);
    await user.click(compare(view, lang));
    for (const point of ticks) await user.click(within(view).getByText(points[lang][point] ?? ""));
  },
  keyboard: async (user, view, lang) => {
    await user.tab();
    expect(field(view)).toHaveFocus();
    await user.keyboard(text.replaceAll("\n", "{Enter}"));
    await user.tab();
    expect(compare(view, lang)).toHaveFocus();
    await user.keyboard(" ");
    for (const point of points[lang].keys()) {
      await user.tab();
      expect(checkbox(view, lang, point)).toHaveFocus();
      if (ticks.includes(point)) await user.keyboard(" ");
    }
  },
  noDrag: async (user, view, lang) => {
    await user.click(field(view));
    await user.paste(text);
    await user.click(compare(view, lang));
    for (const point of ticks) await user.click(checkbox(view, lang, point));
  },
  screenReader: (view, lang) => {
    const { instruction, private: privacy } = words.in[lang];
    const group = within(view).getByRole("group", { name: "¿?" });
    expect(within(group).getByRole("textbox", { name: "¿?" })).toHaveAccessibleDescription(`${instruction} ${privacy}`);
    expect(compare(view, lang)).toHaveAttribute("aria-expanded", "false");
    expect(within(view).queryByRole("checkbox")).toBeNull();
  },
};

export default kit;
