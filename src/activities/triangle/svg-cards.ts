import type { Say } from "../../i18n/own-words.ts";
import { blockHeight, COLOURS, tag, textBlock } from "../drawing/file.ts";
import { linesOf, type TextStyle } from "../drawing/text.ts";
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
const SIGN = 15;
const LABEL: TextStyle = { size: 20, bold: true };
const NAME: TextStyle = { size: 16, bold: true };
const TEXT: TextStyle = { size: 17 };

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
  const labelLines = linesOf(label, inner - 2 * SIGN - 12, LABEL);
  const head = Math.max(2 * SIGN, blockHeight(labelLines, LABEL));
  const blocks = [
    { name: say("sees"), text: sees },
    { name: say("improvement"), text: improvement },
  ].flatMap(({ name, text }) => {
    const lines = linesOf(text, inner, TEXT);
    return lines.length === 0 ? [] : [{ name, lines, height: NAME.size * 1.28 + 2 + blockHeight(lines, TEXT) }];
  });
  const height = 2 * INSET + head + blocks.reduce((sum, block) => sum + 12 + block.height, 0);
  const draw = (x: number, y: number, high: number) => {
    const { ink } = colourOf(state);
    const parts = [
      tag("rect", {
        x,
        y,
        width,
        height: high,
        rx: 14,
        fill: COLOURS.paper,
        stroke: COLOURS.lineStrong,
        "stroke-width": 1.5,
      }),
      sign(x + INSET + SIGN, y + INSET + Math.min(head / 2, SIGN), SIGN, state),
      textBlock(labelLines, {
        x: x + INSET + 2 * SIGN + 12,
        y: y + INSET + 2,
        ...LABEL,
        colour: state ? ink : COLOURS.ink,
      }),
    ];
    let top = y + INSET + head + 12;
    for (const block of blocks) {
      parts.push(textBlock([block.name], { x: x + INSET, y: top, ...NAME, colour: COLOURS.inkSoft }));
      parts.push(textBlock(block.lines, { x: x + INSET, y: top + NAME.size * 1.28 + 2, ...TEXT }));
      top += block.height + 12;
    }
    return parts.join("");
  };
  return { height, draw };
}
