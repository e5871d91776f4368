import { contrast, type Hex, hexOf, luminance, oklchOf } from "../../base/colour.ts";
import { ownColours, type Shade } from "./own-colours.ts";
import { type Pair, pairs } from "./pairs.ts";

/** What is left out stays the interface's own. */
export interface BrandColours {
  readonly primary?: Hex | undefined;
  readonly accent?: Hex | undefined;
}

export type Theme = keyof Shade;
const themes: readonly Theme[] = ["light", "dark"];

type Side = keyof BrandColours;

/**
 * The tokens that a brand colours, in an order in which each can be fitted to those before it. What is named first is the
 * colour itself, in the light; all others have its hue and, as far as they may, the luminance of the token that they replace,
 * so that what was legible is.
 */
const tokens: Readonly<Record<Side, readonly string[]>> = {
  primary: [
    "brand",
    "hero",
    "brand-soft",
    "face-ground",
    "share-green",
    "brand-strong",
    "focus",
    "on-brand",
    "on-hero-soft",
    "hero-ink",
  ],
  accent: ["brass", "brass-soft", "share-brass", "mark", "hero-brass", "brass-ink"],
};

/** What in the light is the brand's colour to the letter. */
const exact: ReadonlySet<string> = new Set(["brand", "hero", "brass"]);

/** The colours of the interface, a brand's among them. */
export type Family = Readonly<Record<string, Shade>>;

/** The tokens that a brand gives other colours, and no others. */
export function brandFamily(colours: BrandColours): Family {
  const family: Record<string, Shade> = {};
  for (const side of ["primary", "accent"] as const) {
    const colour = colours[side];
    if (colour === undefined) continue;
    for (const name of tokens[side]) {
      const known = { ...ownColours, ...family };
      const shadeOf = (theme: Theme) =>
        theme === "light" && exact.has(name) ? colour : fitted(name, colour, side, theme, known);
      family[name] = { light: shadeOf("light"), dark: shadeOf("dark") };
    }
  }
  return family;
}

/** How far lightness moves at a time: less than an eye tells apart. */
const STEP = 0.004;

/** The token in the colour's hue: as light as the one that it replaces or, where its neighbours ask for it, a little more or less. */
function fitted(name: string, colour: Hex, side: Side, theme: Theme, known: Family): Hex {
  const own = ownColours[name]?.[theme] ?? colour;
  const { hue, chroma } = oklchOf(colour);
  const before = oklchOf(ownColours[tokens[side][0] ?? ""]?.light ?? colour);
  const scaled = oklchOf(own).chroma * (chroma / before.chroma);
  const at = (lightness: number) => hexOf({ lightness, chroma: scaled, hue });
  const start = lightnessLike(own, at);
  const met = pairs.filter(({ front, back }) => front === name || back === name);
  const fits = (hex: Hex) =>
    met.every(({ front, back, least }) => {
      const other = known[front === name ? back : front]?.[theme];
      return other === undefined || contrast(hex, other) >= least;
    });
  return nearestLightness(start, at, fits) ?? at(start);
}

/** The lightness at which a hue has the luminance of a colour. */
function lightnessLike(own: Hex, at: (lightness: number) => Hex): number {
  const wanted = luminance(own);
  let [least, most] = [0, 1];
  for (let step = 0; step < 24; step += 1) {
    const middle = (least + most) / 2;
    if (luminance(at(middle)) < wanted) least = middle;
    else most = middle;
  }
  return (least + most) / 2;
}

/** The colour nearest to a lightness that fits, darker or lighter. */
function nearestLightness(start: number, at: (lightness: number) => Hex, fits: (hex: Hex) => boolean): Hex | undefined {
  for (let away = 0; away <= 1; away += STEP) {
    for (const lightness of [start - away, start + away]) {
      const hex = at(lightness);
      if (lightness >= 0 && lightness <= 1 && fits(hex)) return hex;
    }
  }
  return undefined;
}

/** A pair that is too faint, in a theme. */
export interface Faint extends Pair {
  readonly theme: Theme;
  readonly contrast: number;
}

/** Every pair of the interface that would be too faint in a brand's colours, the faintest first. */
export function faintPairs(colours: BrandColours): Faint[] {
  const all: Family = { ...ownColours, ...brandFamily(colours) };
  const found = pairs.flatMap((pair) =>
    themes.flatMap((theme): Faint[] => {
      const [front, back] = [all[pair.front]?.[theme], all[pair.back]?.[theme]];
      const ratio = front && back ? contrast(front, back) : 0;
      return ratio < pair.least ? [{ ...pair, theme, contrast: ratio }] : [];
    }),
  );
  return found.sort((a, b) => a.contrast / a.least - b.contrast / b.least);
}

/**
 * The colour of the same hue, darker or lighter, that is nearest to one and with which nothing is too faint. Each of the two
 * is judged beside the interface's own, so that it is told of its own faults alone.
 */
export function nearestThatPasses(side: Side, colour: Hex): Hex | undefined {
  const { lightness, chroma, hue } = oklchOf(colour);
  const at = (moved: number) => hexOf({ lightness: moved, chroma, hue });
  return nearestLightness(lightness, at, (hex) => mayPass(side, hex) && faintPairs({ [side]: hex }).length === 0);
}

/** Whether it is legible on the grounds that no brand changes: soon told, and seldom enough. */
function mayPass(side: Side, hex: Hex): boolean {
  const [name] = tokens[side];
  const changed = Object.values(tokens).flat();
  return pairs.every(({ front, back, least }) => {
    const other = changed.includes(back) ? undefined : ownColours[back]?.light;
    return front !== name || other === undefined || contrast(hex, other) >= least;
  });
}
