import { within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import fc from "fast-check";
import { expect } from "vitest";
import type { InterfaceLang } from "../../i18n/i18n.ts";
import type { TestKit } from "../testing/testkit.ts";
import { ratings } from "./grade.ts";
import samples, { statements } from "./samples.ts";
import type { RateAnswer } from "./schema.ts";
import { words } from "./words.ts";

const full = samples.full.map(Number);

const groups = (view: HTMLElement, lang: InterfaceLang) =>
  statements[lang].map((name) => within(view).getByRole("radiogroup", { name }));

const radio = (group: HTMLElement | undefined, rating: number) =>
  within(group as HTMLElement).getByRole("radio", { name: new RegExp(`^${rating}\\b`) });

const press = async (user: UserEvent, view: HTMLElement, lang: InterfaceLang) => {
  for (const [at, group] of groups(view, lang).entries()) await user.click(radio(group, full[at] ?? 0));
};

const kit: TestKit<RateAnswer> = {
  answers: fc.array(fc.constantFrom(null, ...ratings), { minLength: 4, maxLength: 4 }),
  examples: [],
  pointer: async (user, view, lang) => {
    // The circle itself, not the radio in it.
    for (const [at, group] of groups(view, lang).entries())
      await user.click(within(group).getByText(String(full[at]), { selector: "label > span" }));
  },
  keyboard: async (user, view, lang) => {
    for (const [at, group] of groups(view, lang).entries()) {
      await user.tab();
      expect(radio(group, 1)).toHaveFocus();
      await user.keyboard(" ");
      for (let step = 1; step < (full[at] ?? 0); step++) await user.keyboard("{ArrowRight}");
    }
  },
  noDrag: press,
  screenReader: (view, lang) => {
    const group = within(view).getByRole("group", { name: "¿?" });
    expect(group).toHaveAccessibleDescription(words.in[lang].instruction);
    for (const scale of groups(view, lang)) {
      const radios = within(scale).getAllByRole("radio");
      const names = radios.map((each) => each.getAttribute("aria-label"));
      expect(names).toEqual([`1: ${words.in[lang].low}`, "2 de 5", "3 de 5", "4 de 5", `5: ${words.in[lang].high}`]);
      for (const each of radios) expect(each).not.toBeChecked();
    }
  },
};

export default kit;
