import { within } from "@testing-library/react";
import fc from "fast-check";
import { expect } from "vitest";
import type { InterfaceLang } from "../../i18n/i18n.ts";
import { keysTo } from "../testing/placing.ts";
import type { Script, TestKit } from "../testing/testkit.ts";
import { textOf } from "../text.ts";
import samples from "./samples.ts";
import type { DialogueAnswer } from "./schema.ts";
import { wander } from "./testing/graphs.ts";
import { walk } from "./walk.ts";
import { words } from "./words.ts";

const { picks } = samples.full;

/** What is said at each turn of the route that earns the point. */
const said = (lang: InterfaceLang) =>
  (walk(samples.item[lang], picks)?.steps ?? []).map(({ turn, option }) =>
    textOf(samples.item[lang].turns[turn]?.options[option]?.says ?? { type: "root", children: [] }),
  );

const press: Script = async (user, view, lang) => {
  for (const name of said(lang)) await user.click(within(view).getByRole("button", { name }));
};

const kit: TestKit<DialogueAnswer> = {
  answers: fc
    .tuple(fc.array(fc.nat(8), { maxLength: 6 }), fc.nat(6))
    .map(([dice, most]) => ({ picks: wander(samples.item.es, dice, most) })),
  examples: [
    { answer: { picks }, points: 1, max: 1 },
    { answer: { picks: [0, 1, 1, 0] }, points: 1, max: 1 },
    { answer: { picks: [0, 1, 0] }, points: 0.5, max: 1 },
    { answer: { picks: [0, 0] }, points: 0, max: 1 },
    { answer: { picks: [0] }, points: 0, max: 1 },
  ],
  pointer: press,
  noDrag: press,
  keyboard: async (user, view, lang) => {
    for (const [turn, name] of said(lang).entries()) {
      await keysTo(user, within(view).getByRole("button", { name }));
      await user.keyboard(turn % 2 === 0 ? "{Enter}" : " ");
    }
  },
  screenReader: (view, lang) => {
    const { customer, turns } = samples.item[lang];
    const { choices, instruction } = words.in[lang];
    const group = within(view).getByRole("group", { name: "¿?" });
    expect(group).toHaveAccessibleDescription(instruction);
    const [opening] = turns;
    if (opening === undefined) throw new Error("The sample has no turn");
    within(group).getByRole("group", { name: `${customer}: ${textOf(opening.prose)}` });
    const list = within(group).getByRole("list", { name: choices });
    const names = within(list)
      .getAllByRole("button")
      .map(({ textContent }) => textContent?.replace(/^\d/, ""));
    expect(names.sort()).toEqual(opening.options.map(({ says }) => textOf(says)).sort());
  },
};

export default kit;
