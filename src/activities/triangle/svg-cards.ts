import type { Say } from "../../i18n/own-words.ts";
import { blockHeight, COLOURS, LEADING, tag, textBlock } from "../drawing/file.ts";
import { evenLines, linesOf, type TextStyle, textWidth } from "../drawing/text.ts";
import type { Part } from "./schema.ts";
import { colourOf, sign } from "./svg-sign.ts";
import type { words } from "./words.ts";

type Words = (typeof words)["in"]["es"];

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const BETWEEN = 20;
const INSET = 18;
const GAP = 12;
/** The radius of the sign, and how far words stand from it. */
const SIGN = 15;
const BESIDE = 12;
const LABEL: TextStyle = { size: 20, bold: true };
const NAME: TextStyle = { size: 16, bold: true };
const TEXT: TextStyle = { size: 17 };
/** What a text is about stands so far above it. */
const ABOUT = NAME.size * LEADING + 2;

/** What was said of each part, two cards side by side, both as high as the higher. A part of which nothing was said has none. */
export function cards(
  parts: readonly Part[],
  say: Say<Words>,
  { x, y, width }: Room,
): { readonly markup: string; readonly bottom: number } {
  const column = (width - BETWEEN) / 2;
  const drawn = parts
    .filter(({ sees, improvement }) => (sees + improvement).trim() !== "")
    .map((part) => card(part, say, column));
  const markup: string[] = [];
  let top = y;
  for (let at = 0; at < drawn.length; at += 2) {
    const pair = drawn.slice(at, at + 2);
    const height = Math.max(...pair.map((each) => each.height));
    for (const [place, { draw }] of pair.entries()) markup.push(draw(x + place * (column + BETWEEN), top, height));
    top += height + BETWEEN;
  }
  return { markup: markup.join("\n"), bottom: drawn.length > 0 ? top - BETWEEN : y - 10 };
}

interface Card {
  readonly height: number;
  readonly draw: (x: number, y: number, height: number) => string;
}

function card({ label, state, sees, improvement }: Part, say: Say<Words>, width: number): Card {
  const inner = width - 2 * INSET;
  const stands = state ? say(`state.${state}`) : say("unsaid");
  const name = evenLines(label, inner - 2 * SIGN - BESIDE - BESIDE - textWidth(stands, NAME), LABEL);
  const head = Math.max(2 * SIGN, blockHeight(name, LABEL));
  const said = [
    { about: say("sees"), lines: linesOf(sees, inner, TEXT) },
    { about: say("improvement"), lines: linesOf(improvement, inner, TEXT) },
  ].filter(({ lines }) => lines.length > 0);
  const height = 2 * INSET + head + said.reduce((sum, { lines }) => sum + GAP + ABOUT + blockHeight(lines, TEXT), 0);
  const draw = (x: number, y: number, high: number) => {
    const [left, top] = [x + INSET, y + INSET];
    const frame = { fill: COLOURS.paper, stroke: COLOURS.lineStrong, "stroke-width": 1.5 };
    const marks = [
      tag("rect", { x, y, width, height: high, rx: 14, ...frame }),
      sign(left + SIGN, top + SIGN, SIGN, state),
      textBlock(name, { x: left + 2 * SIGN + BESIDE, y: top + 2, ...LABEL }),
      textBlock([stands], { x: left + inner, y: top + 5, ...NAME, anchor: "end", colour: colourOf(state).ink }),
    ];
    let at = top + head + GAP;
    for (const { about, lines } of said) {
      marks.push(textBlock([about], { x: left, y: at, ...NAME, colour: COLOURS.inkSoft }));
      marks.push(textBlock(lines, { x: left, y: at + ABOUT, ...TEXT }));
      at += ABOUT + blockHeight(lines, TEXT) + GAP;
    }
    return marks.join("");
  };
  return { height, draw };
}
