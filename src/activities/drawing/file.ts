import type { TextStyle } from "./text.ts";

/** The colours of a file that stands by itself, where no theme reaches: those of daylight, on white paper. */
export const COLOURS = {
  paper: "#ffffff",
  ink: "#1b2320",
  inkSoft: "#56615c",
  line: "#e2d9c9",
  lineStrong: "#8b8375",
  brand: "#0f5b4f",
  brandSoft: "#dcede7",
  brass: "#e5b354",
  brassDeep: "#b37a14",
  brassInk: "#7a5200",
  brassSoft: "#fbebcb",
  right: "#1b7044",
  rightSoft: "#ddf2e5",
  wrong: "#b5382a",
  wrongSoft: "#fbe4de",
} as const;

/** Faces that every computer has, or has one of the same measures for. */
const FACES = "Helvetica, Arial, sans-serif";

/** How far apart lines of text stand, in sizes of its letters. */
export const LEADING = 1.28;

type Value = string | number | undefined;

/** An element. Numbers are rounded to a tenth; what is `undefined` is left out. `inside` is markup already. */
export function tag(name: string, attributes: Readonly<Record<string, Value>>, inside = ""): string {
  const said = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined) return "";
    return ` ${key}="${typeof value === "number" ? round(value) : escapeXml(value)}"`;
  });
  return `<${name}${said.join("")}${inside === "" ? "/>" : `>${inside}</${name}>`}`;
}

/** To a tenth of a unit: finer than anybody sees. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A text as the content or the value of an attribute of XML 1.0: what cannot stand there at all is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

interface Block extends TextStyle {
  readonly x: number;
  /** The upper edge of the first line. */
  readonly y: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly colour?: string;
}

/** Lines of text under one another. */
export function textBlock(lines: readonly string[], { x, y, size, bold, anchor, colour }: Block): string {
  return lines
    .map((line, at) => {
      const attributes = {
        x,
        y: y + at * size * LEADING + size,
        "font-size": size,
        "font-weight": bold ? "700" : undefined,
        "text-anchor": anchor === "start" ? undefined : anchor,
        fill: colour,
      };
      return tag("text", attributes, escapeXml(line));
    })
    .join("");
}

/** How high so many lines are. */
export function blockHeight(lines: readonly string[], { size }: TextStyle): number {
  return lines.length * size * LEADING;
}

interface Picture {
  readonly title: string;
  /** What the picture shows, for whoever does not see it. */
  readonly desc: string;
  /** Of its contents, in units: five of them are a millimetre. */
  readonly width: number;
  readonly height: number;
  /** Markup. */
  readonly body: string;
}

/** How many units are a millimetre. */
const UNITS = 5;
/** What is printed of an A4 page, in millimetres. */
const PAGE = { width: 190, height: 277 };

/** The text of an SVG file that stands by itself: no larger than a page of A4 prints, on white paper, with its own words. */
export function svgFile({ title, desc, width, height, body }: Picture): string {
  const scale = Math.min(1 / UNITS, PAGE.width / width, PAGE.height / height);
  const mm = (units: number) => `${round(units * scale)}mm`;
  const inside = [
    tag("title", {}, escapeXml(title) || " "),
    tag("desc", {}, escapeXml(desc) || " "),
    tag("rect", { width, height, fill: COLOURS.paper }),
    body,
  ];
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
    width: mm(width),
    height: mm(height),
    role: "img",
    "font-family": FACES,
    fill: COLOURS.ink,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag("svg", attributes, inside.join("\n"))}\n`;
}
