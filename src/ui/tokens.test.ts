import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast } from "../base/colour.ts";
import { ownColours } from "../compiler/brand/own-colours.ts";
import { PARTS, type Table, TEXT } from "../compiler/brand/pairs.ts";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

/** `--name: light-dark(#light, #dark)` for every opaque colour of the file. */
const colours = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const,
  ),
);

function contrastOf(front: string, back: string, theme: "light" | "dark"): number {
  const [a, b] = [colours.get(front), colours.get(back)];
  if (!a || !b) throw new Error(`Expected --${front} and --${back} in tokens.css`);
  return contrast(a[theme], b[theme]);
}

const pairs = (table: Table) =>
  Object.entries(table).flatMap(([front, backs]) => backs.map((back) => [front, back] as const));

/** The pairs under `least`, written so that a failing test says which and by how much. */
const tooFaint = (table: Table, least: number, theme: "light" | "dark") =>
  pairs(table)
    .map(([front, back]) => ({ front, back, ratio: contrastOf(front, back, theme) }))
    .filter(({ ratio }) => ratio < least)
    .map(({ front, back, ratio }) => `${front} on ${back}: ${ratio.toFixed(2)}`);

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  it("words keep a contrast of 4.5 on every ground they may stand on", () => {
    expect(tooFaint(TEXT, 4.5, theme)).toEqual([]);
  });

  it("controls, bars and the ring of focus keep a contrast of 3", () => {
    expect(tooFaint(PARTS, 3, theme)).toEqual([]);
  });
});

describe("the declared pairs", () => {
  it("name every opaque colour but the hairline, which only decorates, and what is behind people's own colours", () => {
    const named = new Set([...pairs(TEXT), ...pairs(PARTS)].flat());
    expect([...colours.keys()].filter((name) => !named.has(name))).toEqual(["line", "face-ground"]);
  });

  it("are computed as WCAG does: black on white is 21, #767676 on white is just enough for words", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });
});

describe("the tokens", () => {
  it("give each colour once, in light and dark", () => {
    const names = [...css.matchAll(/--([\w-]+):\s*light-dark/g)].map(([, name]) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it("are the ones that a brand's colours are checked against", () => {
    expect(Object.fromEntries(colours)).toEqual(ownColours);
  });
});
