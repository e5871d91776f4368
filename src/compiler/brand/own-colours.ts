import type { Hex } from "../../base/colour.ts";

export interface Shade {
  readonly light: Hex;
  readonly dark: Hex;
}

/** The interface's own opaque colours by the name of their token, as `src/ui/tokens.css` has them; a test holds them equal. */
export const ownColours: Readonly<Record<string, Shade>> = {
  paper: { light: "#faf6ee", dark: "#131917" },
  surface: { light: "#ffffff", dark: "#1b2320" },
  sunken: { light: "#f2ece0", dark: "#0f1412" },
  ink: { light: "#1b2320", dark: "#f0eadf" },
  "ink-soft": { light: "#56615c", dark: "#a9b3ad" },
  line: { light: "#e2d9c9", dark: "#2f3a36" },
  "line-strong": { light: "#8b8375", dark: "#7d8882" },
  brand: { light: "#0f5b4f", dark: "#7cd0ba" },
  "brand-strong": { light: "#0a433a", dark: "#a5e3d3" },
  "brand-soft": { light: "#dcede7", dark: "#1f3a34" },
  "on-brand": { light: "#ffffff", dark: "#0b1f1a" },
  brass: { light: "#b37a14", dark: "#e5b354" },
  "brass-ink": { light: "#7a5200", dark: "#f0c87a" },
  "brass-soft": { light: "#fbebcb", dark: "#3a2e14" },
  wrong: { light: "#b5382a", dark: "#f2907f" },
  "wrong-soft": { light: "#fbe4de", dark: "#3e221c" },
  right: { light: "#1b7044", dark: "#7fd3a0" },
  "right-soft": { light: "#ddf2e5", dark: "#173525" },
  info: { light: "#285b8c", dark: "#8fbce6" },
  "info-soft": { light: "#e2edf7", dark: "#1b2d3e" },
  hero: { light: "#0f5b4f", dark: "#17423a" },
  "on-hero": { light: "#ffffff", dark: "#f0eadf" },
  "on-hero-soft": { light: "#d5e8e2", dark: "#bcd3cb" },
  "hero-brass": { light: "#e5b354", dark: "#e5b354" },
  "hero-ink": { light: "#0f3d35", dark: "#0f3d35" },
  "share-brass": { light: "#e5b354", dark: "#7a5516" },
  "share-green": { light: "#86c2b0", dark: "#2c6b5d" },
  "share-stone": { light: "#c9bda9", dark: "#575a52" },
  "face-ground": { light: "#dcede7", dark: "#7c918a" },
  "person-green": { light: "#0f5b4f", dark: "#7cd0ba" },
  "person-brass": { light: "#7a5200", dark: "#f0c87a" },
  "person-blue": { light: "#285b8c", dark: "#8fbce6" },
  "person-red": { light: "#a8342a", dark: "#f2907f" },
  "person-violet": { light: "#6b4596", dark: "#c9b0ec" },
  "person-grey": { light: "#56615c", dark: "#a9b3ad" },
  "on-person": { light: "#ffffff", dark: "#0b1f1a" },
  mark: { light: "#f6dc9c", dark: "#5c4715" },
  focus: { light: "#0a433a", dark: "#a5e3d3" },
};
