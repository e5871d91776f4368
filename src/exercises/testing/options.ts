import type { Root } from "hast";
import { inline, textOf } from "../text.ts";
import { hasFocus, press, tabTo } from "./gestures.ts";
import type { Desk, Way } from "./journey.ts";

/** Options in rows (`parts/OptionRow.tsx`), as a learner uses them in a browser. */

export interface Choice {
  readonly options: readonly { readonly prose: Root }[];
}

export const wordsOf = ({ options }: Choice) => options.map(({ prose }) => textOf(inline(prose)));

/** The rows from top to bottom: which option each is, and whether it is chosen. */
export async function rowsOf({ card, item }: Desk<Choice>) {
  const words = wordsOf(item);
  const rows = await card.locator("label:has(> [data-digit])").evaluateAll((labels) =>
    labels.map((label) => ({
      // Without the number at its start.
      text: ((label.children[1] as HTMLElement).innerText ?? "").replace(/\s+/g, " ").trim(),
      chosen: label.querySelector("input")?.checked === true,
    })),
  );
  return rows.map(({ text, chosen }) => ({ option: words.indexOf(text), chosen }));
}

async function controlOf(desk: Desk<Choice>, option: number) {
  const place = (await rowsOf(desk)).findIndex((row) => row.option === option);
  return desk.card.locator(`[data-digit="${place + 1}"]`);
}

/** Chooses one of a group of radios. */
export async function choose(desk: Desk<Choice>, way: Way, option: number): Promise<void> {
  const control = await controlOf(desk, option);
  if (way !== "keyboard") return press(desk, way, control);
  const rows = await rowsOf(desk);
  const stop = rows.find(({ chosen }) => chosen)?.option ?? rows[0]?.option ?? 0;
  await tabTo(desk, await controlOf(desk, stop));
  await desk.page.keyboard.press("Space");
  for (let step = 0; step < rows.length && !(await hasFocus(control)); step++)
    await desk.page.keyboard.press("ArrowDown");
}

/** Ticks these options and no others. */
export async function tick(desk: Desk<Choice>, way: Way, options: readonly number[]): Promise<void> {
  for (const { option, chosen } of await rowsOf(desk)) {
    if (chosen !== options.includes(option)) await press(desk, way, await controlOf(desk, option));
  }
}
