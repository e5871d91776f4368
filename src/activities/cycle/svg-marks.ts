import { blockHeight, COLOURS, round, tag, textBlock } from "../drawing/file.ts";
import { linesOf, type TextStyle } from "../drawing/text.ts";
import type { Moment } from "./schema.ts";

/** How far the mark of a moment reaches from its middle: that of a critical one, which is larger. */
export const MARK = 31;

/** The number of a moment: on a disc, or, if it is critical, on a square that stands on its corner. */
export function disc(x: number, y: number, number: number, critical: boolean, scale = 1): string {
  const reach = (MARK - 1) * scale;
  const shape = critical
    ? tag("path", {
        d: `M${round(x)} ${round(y - reach)}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`,
        fill: COLOURS.brass,
        stroke: COLOURS.brassInk,
        "stroke-width": 3 * scale,
        "stroke-linejoin": "round",
      })
    : tag("circle", { cx: x, cy: y, r: 23 * scale, fill: COLOURS.brand, stroke: COLOURS.paper, "stroke-width": 2 });
  const size = 22 * scale;
  const text = {
    ...{ x, y: y + size * 0.36, "font-size": size, "font-weight": "700", "text-anchor": "middle" },
    fill: critical ? COLOURS.ink : COLOURS.paper,
  };
  return shape + tag("text", text, String(number));
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const HEAD: TextStyle = { size: 21, bold: true };
const NOTE: TextStyle = { size: 17 };
const BETWEEN = 30;
const INDENT = 46;

/** What should be lived in each moment, by number, in two columns. */
export function notesList(
  moments: readonly Moment[],
  head: string,
  { x, y, width }: Room,
): { readonly markup: string; readonly bottom: number } {
  const column = (width - BETWEEN) / 2;
  const notes = moments.flatMap(({ note, critical }, at) => {
    const lines = linesOf(note, column - INDENT, NOTE);
    return lines.length === 0
      ? []
      : [{ number: at + 1, critical, lines, height: Math.max(36, blockHeight(lines, NOTE)) }];
  });
  if (notes.length === 0) return { markup: "", bottom: y - 20 };
  const headLines = linesOf(head, width, HEAD);
  const parts = [
    tag("path", { d: `M${x} ${y}h${width}`, stroke: COLOURS.lineStrong, "stroke-width": 1.5 }),
    textBlock(headLines, { x, y: y + 16, ...HEAD, colour: COLOURS.brand }),
  ];
  let top = y + 16 + blockHeight(headLines, HEAD) + 12;
  for (let at = 0; at < notes.length; at += 2) {
    const pair = notes.slice(at, at + 2);
    for (const [place, { number, critical, lines }] of pair.entries()) {
      const left = x + place * (column + BETWEEN);
      // The number stands beside the first line.
      parts.push(disc(left + 17, top + 12, number, critical, 0.6));
      parts.push(textBlock(lines, { x: left + INDENT, y: top, ...NOTE }));
    }
    top += Math.max(...pair.map(({ height }) => height)) + 14;
  }
  return { markup: parts.join("\n"), bottom: top };
}
