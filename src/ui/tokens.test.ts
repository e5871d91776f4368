import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

/** `--name: light-dark(#light, #dark)` for every opaque colour of the file. */
const colours = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const,
  ),
);

/** Relative luminance of WCAG 2.2 of a colour `#rrggbb`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function contrastOf(front: string, back: string, theme: "light" | "dark"): number {
  const [a, b] = [colours.get(front), colours.get(back)];
  if (!a || !b) throw new Error(`Expected --${front} and --${back} in tokens.css`);
  return contrast(a[theme], b[theme]);
}

const PLAIN = ["paper", "surface", "sunken"];
const SHARE = ["share-brass", "share-green", "share-stone"];
const SOFT = ["brand-soft", "brass-soft", "right-soft", "wrong-soft", "info-soft"];

/** Words: the colour, then every ground it may stand on. */
const TEXT: Record<string, string[]> = {
  ink: [...PLAIN, ...SOFT, ...SHARE, "mark"],
  "ink-soft": [...PLAIN, ...SOFT],
  brand: [...PLAIN, ...SOFT],
  "brand-strong": [...PLAIN, ...SOFT],
  "brass-ink": [...PLAIN, ...SOFT],
  right: [...PLAIN, "right-soft"],
  wrong: [...PLAIN, "wrong-soft"],
  info: [...PLAIN, "info-soft"],
  "on-brand": ["brand", "brand-strong", "right", "wrong", "info"],
  "on-person": ["green", "brass", "blue", "red", "violet", "grey"].map((colour) => `person-${colour}`),
  "on-hero": ["hero"],
  "on-hero-soft": ["hero"],
  "hero-ink": ["hero-brass"],
};

/** Edges of controls, bars, rings, icons that carry meaning, the ring of focus. */
const PARTS: Record<string, string[]> = {
  "line-strong": [...PLAIN, ...SOFT],
  brass: [...PLAIN, "brass-soft"],
  brand: [...PLAIN, ...SOFT, ...SHARE],
  right: [...PLAIN, "right-soft"],
  wrong: [...PLAIN, "wrong-soft"],
  focus: [...PLAIN, ...SOFT],
  "on-hero": ["hero"],
  "hero-brass": ["hero"],
};

const pairs = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([front, backs]) => backs.map((back) => [front, back] as const));

/** The pairs under `least`, written so that a failing test says which and by how much. */
const tooFaint = (table: Record<string, string[]>, least: number, theme: "light" | "dark") =>
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
});
