/** Colours of the web as numbers: their contrast as WCAG counts it, and hue and lightness as eyes see them (OKLCH). */

/** `#rrggbb`. */
export type Hex = string;

/** Lightness and chroma from 0, hue in radians. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

type Triple = readonly [number, number, number];

/** Relative luminance of WCAG 2.2, from 0 (black) to 1 (white). */
export function luminance(hex: Hex): number {
  const [r, g, b] = linearOf(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of WCAG 2.2 between two colours, from 1 to 21. */
export function contrast(a: Hex, b: Hex): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour in OKLCH. */
export function oklchOf(hex: Hex): Oklch {
  const [r, g, b] = linearOf(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const across = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const along = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { lightness, chroma: Math.hypot(across, along), hue: Math.atan2(along, across) };
}

/** The colour of a screen that comes nearest: of the same lightness and hue, with as much of the chroma as there is. */
export function hexOf({ lightness, chroma, hue }: Oklch): Hex {
  const within = Math.min(1, Math.max(0, lightness));
  const full = linearFrom(within, chroma, hue);
  if (isOnScreen(full)) return written(full);
  let [least, most] = [0, chroma];
  for (let step = 0; step < 24; step += 1) {
    const middle = (least + most) / 2;
    if (isOnScreen(linearFrom(within, middle, hue))) least = middle;
    else most = middle;
  }
  return written(linearFrom(within, least, hue));
}

function linearOf(hex: Hex): Triple {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

function linearFrom(lightness: number, chroma: number, hue: number): Triple {
  const [across, along] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * across + 0.2158037573 * along) ** 3;
  const m = (lightness - 0.1055613458 * across - 0.0638541728 * along) ** 3;
  const s = (lightness - 0.0894841775 * across - 1.291485548 * along) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** Rounding goes as far: a colour so little outside is the one at the edge. */
const EDGE = 1e-4;

function isOnScreen(linear: Triple): boolean {
  return linear.every((channel) => channel >= -EDGE && channel <= 1 + EDGE);
}

function written(linear: Triple): Hex {
  const channels = linear.map((channel) => {
    const held = Math.min(1, Math.max(0, channel));
    const shown = held <= 0.0031308 ? held * 12.92 : 1.055 * held ** (1 / 2.4) - 0.055;
    return Math.round(shown * 255)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
