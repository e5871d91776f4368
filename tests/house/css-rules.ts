import { lineAt } from "./syntax.ts";

/** Sides, sizes and corners by their place on the screen, where a property by the direction of writing exists. */
const physical =
  /^(?:(?:scroll-)?(?:margin|padding)-(?:left|right|top|bottom)|left|right|top|bottom|border-(?:left|right|top|bottom)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius|(?:min-|max-)?(?:width|height)|overflow-[xy]|overscroll-behavior-[xy])$/;
/** Shorthands that go round clockwise, whatever the direction: with four values, right and left can differ. */
const clockwise = /^(?:(?:scroll-)?(?:margin|padding)|inset|border-(?:width|style|color))$/;
const sided = /^(?:text-align|float|clear)$/;
const colour = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i;
const named =
  /(?<![-\w.])(?:black|white|gr[ae]y|silver|red|green|blue|yellow|orange|purple|pink|brown|navy|teal)(?![-\w(])/i;

export interface CssOptions {
  /** The one file that names colours. */
  readonly colours?: boolean;
  /** Declarations in which left and right are meant. */
  readonly physical?: RegExp | undefined;
}

/** What a style sheet of the house must not say: a line each, `file:line what`. */
export function cssBreaches(file: string, source: string, allowed: CssOptions = {}): string[] {
  const css = source.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
  const found: { readonly at: number; readonly what: string }[] = [];
  for (const match of css.matchAll(/(?<=[{};]|^)(\s*)([-\w]+)\s*:([^;{}]*)(?=[;}])/g)) {
    const [, space = "", property = "", value = ""] = match;
    const text = value.trim();
    const at = match.index + space.length;
    const said = `${property}: ${text}`;
    if (isPhysical(property, text) && !allowed.physical?.test(said)) found.push({ at, what: `${said} is physical` });
    if (!allowed.colours && (colour.test(text) || named.test(text)))
      found.push({ at, what: `${text} is a colour outside tokens.css` });
  }
  for (const { 0: text, 1: url = "", index } of css.matchAll(
    /(?:@import\s+(?:url\(\s*)?|url\(\s*)["']?([^"')\s;]*)/g,
  )) {
    if (!/^\.\.?\//.test(url)) found.push({ at: index, what: `${text.trim()} is not of this project` });
  }
  return found.map(({ at, what }) => `${file}:${lineAt(source, at)} ${what}`);
}

function isPhysical(property: string, value: string): boolean {
  if (physical.test(property) || (sided.test(property) && /\b(?:left|right)\b/.test(value))) return true;
  const parts = value.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, "()").split(/\s+/);
  if (property === "border-radius") return parts.length > 1;
  return clockwise.test(property) && parts.length === 4;
}
