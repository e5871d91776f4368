import { ringPlaces, rowsOf } from "../../base/ring.ts";
import type { Say } from "../../i18n/own-words.ts";
import { bell } from "../drawing/bell.ts";
import { blockHeight, COLOURS, round, svgFile, tag, textBlock } from "../drawing/file.ts";
import { evenLines, type TextStyle } from "../drawing/text.ts";
import { halfWidthAt, lengthTo, pointOn, type Track, trackLength } from "../drawing/track.ts";
import { isMap } from "./rules.ts";
import type { CycleThing, Moment } from "./schema.ts";
import { disc, MARK, notesList } from "./svg-marks.ts";
import type { words } from "./words.ts";

type Words = (typeof words)["in"]["es"];

const WIDTH = 950;
const EDGE = 20;
const MIDDLE = WIDTH / 2;
/** The radius of the ring: it stands higher than wide only where the words at its sides need that. */
const RADIUS = 168;
/** Between a mark on the ring and its words. */
const GAP = 12;
const SIDE = WIDTH - EDGE - (MIDDLE + RADIUS + MARK + GAP);
const TITLE: TextStyle = { size: 34, bold: true };
const NAME: TextStyle = { size: 20, bold: true };
const CRITICAL: TextStyle = { size: 15, bold: true };
const AGAIN: TextStyle = { size: 18 };
/** How high a row is at least: a tip has room between two marks. */
const ROW = 92;
/** The words «critical moment» stand on a ground so high, with so much between it and the name. */
const PILL = { height: 26, above: 5 };

interface Label {
  readonly moment: Moment;
  readonly lines: readonly string[];
  readonly height: number;
}

/**
 * The map as a file: numbered moments clockwise round a ring, critical ones on a square that stands on its corner and with
 * words; below it what should be lived in each. Nothing overlaps, however long the words are: every row of the ring is
 * as high as they need. Empty while there are too few moments for a ring.
 */
export function svg(thing: CycleThing, say: Say<Words>, title: string): string {
  if (!isMap(thing)) return "";
  const { moments } = thing;
  const count = moments.length;
  const places = ringPlaces(count);
  const isSide = (at: number) => places[at]?.side === "right" || places[at]?.side === "left";
  const named = moments.map((moment, at) => ({ ...moment, name: moment.name.trim() || say("moment", { n: at + 1 }) }));
  const labels = named.map((moment, at): Label => {
    const lines = evenLines(moment.name, isSide(at) ? SIDE : 2 * SIDE, NAME);
    const mark = moment.critical ? PILL.above + PILL.height : 0;
    return { moment, lines, height: blockHeight(lines, NAME) + mark };
  });

  const titleLines = evenLines(title, WIDTH - 2 * EDGE, TITLE);
  const top = EDGE + blockHeight(titleLines, TITLE) + 24;
  const [first] = labels;
  const ringTop = top + (first?.height ?? 0) + GAP + MARK;
  const rows = rowHeights(labels, places);
  const half = rows.reduce((sum, height) => sum + height, 0) / 2;
  const track: Track = { x: MIDDLE, y: ringTop + half, radius: RADIUS, half };
  const heights = places.map(({ side, row }) => {
    if (side === "top") return -half;
    if (side === "bottom") return half;
    const above = rows.slice(0, row - 1).reduce((sum, height) => sum + height, 0);
    return above + (rows[row - 1] ?? 0) / 2 - half;
  });
  const lengths = heights.map((height, at) => {
    const right = lengthTo(track, height);
    return places[at]?.side === "left" ? trackLength(track) - right : right;
  });

  const marks = lengths.map((length, at) => {
    const { x, y } = pointOn(track, length);
    return disc(x, y, at + 1, named[at]?.critical === true);
  });
  const tips = lengths.map((length, at) => {
    const next = lengths[at + 1] ?? trackLength(track);
    return tip(track, (length + next) / 2, at === count - 1);
  });
  const texts = labels.map((label, at) => {
    const side = places[at]?.side;
    const height = heights[at] ?? 0;
    if (side === "top") return labelled(label, MIDDLE, top, "middle", say);
    if (side === "bottom") return labelled(label, MIDDLE, track.y + half + MARK + GAP, "middle", say);
    // As near to the ring as its bend allows.
    const nearest = Math.max(0, Math.abs(height) - label.height / 2);
    const away = Math.max(halfWidthAt(track, nearest) + 6, halfWidthAt(track, height) + MARK) + GAP;
    const y = track.y + height - label.height / 2;
    return side === "right"
      ? labelled(label, MIDDLE + away, y, "start", say)
      : labelled(label, MIDDLE - away, y, "end", say);
  });

  const last = count % 2 === 0 ? labels[count / 2] : undefined;
  const ringBottom = track.y + half + MARK + (last ? GAP + last.height : 0);
  const notes = notesList(named, say("notes"), { x: EDGE, y: ringBottom + 34, width: WIDTH - 2 * EDGE });
  const body = [
    textBlock(titleLines, { x: MIDDLE, y: EDGE, ...TITLE, anchor: "middle", colour: COLOURS.brand }),
    ring(track),
    middle(track, say("again")),
    ...tips,
    ...marks,
    ...texts,
    notes.markup,
  ];
  const said = named.map(
    ({ name, critical }, at) => `${at + 1}. ${critical ? say("pictureCritical", { name }) : name}`,
  );
  const desc = say("picture", { moments: said.join("; ") });
  return svgFile({ title, desc, width: WIDTH, height: notes.bottom + EDGE, body: body.join("\n") });
}

/** How high the rows of the ring are: as the words at their sides need, and together a circle at least. */
function rowHeights(labels: readonly Label[], places: ReturnType<typeof ringPlaces>): readonly number[] {
  const rows = rowsOf(labels.length);
  return Array.from({ length: rows }, (_, row) => {
    const beside = labels.filter((_, at) => {
      const place = places[at];
      return place?.row === row + 1 && (place.side === "right" || place.side === "left");
    });
    return Math.max((2 * RADIUS) / rows, ROW, ...beside.map(({ height }) => height + 22));
  });
}

function ring({ x, y, radius, half }: Track): string {
  const box = { x: x - radius, y: y - half, width: 2 * radius, height: 2 * half, rx: radius };
  return tag("rect", { ...box, fill: COLOURS.brandSoft, stroke: COLOURS.brand, "stroke-width": 6 });
}

/** The bell of the counter, and that the cycle begins again. */
function middle({ x, y }: Track, again: string): string {
  const lines = evenLines(again, 2 * (RADIUS - MARK - 2 * GAP), AGAIN);
  const top = y - (64 + 8 + blockHeight(lines, AGAIN)) / 2;
  const words = textBlock(lines, { x, y: top + 72, ...AGAIN, anchor: "middle", colour: COLOURS.brand });
  return bell(x, top, 64, COLOURS.brassDeep) + words;
}

/** Which way round it goes; the last one leads back to the beginning. */
function tip(track: Track, length: number, last: boolean): string {
  const { x, y, angle } = pointOn(track, length);
  const transform = `translate(${round(x)} ${round(y)}) rotate(${round(angle)})`;
  return tag("path", {
    d: "M-10 -12L13 0L-10 12z",
    transform,
    fill: last ? COLOURS.brassDeep : COLOURS.brand,
    stroke: COLOURS.paper,
    "stroke-width": 2,
  });
}

/** The words of a moment. What is critical says so. */
function labelled(label: Label, x: number, y: number, anchor: "start" | "middle" | "end", say: Say<Words>): string {
  const { lines, moment } = label;
  const name = textBlock(lines, { x, y, ...NAME, anchor });
  if (!moment.critical) return name;
  const words = say("critical");
  const width = words.length * CRITICAL.size * 0.62 + 22;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  const top = y + blockHeight(lines, NAME) + PILL.above;
  const ground = tag("rect", {
    ...{ x: left, y: top, width, height: PILL.height, rx: PILL.height / 2 },
    ...{ fill: COLOURS.brassSoft, stroke: COLOURS.brassInk, "stroke-width": 1.5 },
  });
  const at = { x: left + width / 2, y: top + 3, anchor: "middle" } as const;
  return name + ground + textBlock([words], { ...at, ...CRITICAL, colour: COLOURS.brassInk });
}
