import type { Say } from "../../i18n/own-words.ts";
import { bell } from "../drawing/bell.ts";
import { blockHeight, COLOURS, LEADING, round, svgFile, tag, textBlock } from "../drawing/file.ts";
import { evenLines, type TextStyle } from "../drawing/text.ts";
import { type Part, SLOTS, type TriangleThing } from "./schema.ts";
import { cards } from "./svg-cards.ts";
import { colourOf, sign } from "./svg-sign.ts";
import type { words } from "./words.ts";

type Words = (typeof words)["in"]["es"];

const WIDTH = 950;
const EDGE = 20;
const MIDDLE = WIDTH / 2;
/** Half of the triangle's base. */
const HALF = 250;
/** How high the triangle is at least: its sides are then as long as its base. */
const HIGH = 433;
/** From the middle of a corner's sign to what stands beside it. */
const SIGN = 28;
const TITLE: TextStyle = { size: 34, bold: true };
const LABEL: TextStyle = { size: 21, bold: true };
const STATE: TextStyle = { size: 18, bold: true };

/**
 * The triangle as a file, with the sign of each part in its place and what was said of each below. It grows as high as the
 * words in its middle need.
 */
export function svg({ parts }: TriangleThing, say: Say<Words>, title: string): string {
  const stateOf = ({ state }: Part) => (state ? say(`state.${state}`) : say("unsaid"));
  const [strategy, people, systems, customer] = parts.map((part) => {
    const room = part === parts[3] ? HALF - 40 : part === parts[0] ? 600 : WIDTH / 2 - EDGE - 15;
    const label = evenLines(part.label, room, LABEL);
    return { label, state: stateOf(part), part, height: blockHeight(label, LABEL) + STATE.size * LEADING };
  });
  if (!strategy || !people || !systems || !customer) return "";

  const titleLines = evenLines(title, WIDTH - 2 * EDGE, TITLE);
  const named = EDGE + blockHeight(titleLines, TITLE) + 22;
  const top = named + strategy.height + 8 + SIGN;
  // Half-way down it is half as wide as its base: there the words in the middle begin.
  const high = Math.max(HIGH, 2 * (customer.height + 44));
  const centre = top + Math.max(high / 2, high * 0.72 - customer.height / 2);
  const base = top + high;
  const under = base + SIGN + 8;
  const place = ({ label, part, state }: typeof strategy, x: number, y: number) =>
    textBlock(label, { x, y, ...LABEL, anchor: "middle" }) +
    textBlock([state], {
      ...{ x, y: y + blockHeight(label, LABEL), ...STATE, anchor: "middle" as const },
      colour: colourOf(part.state).ink,
    });
  const [left, right] = [MIDDLE - HALF, MIDDLE + HALF];
  const below = cards(parts, say, {
    x: EDGE,
    y: under + Math.max(systems.height, people.height) + 30,
    width: WIDTH - 2 * EDGE,
  });

  const body = [
    textBlock(titleLines, { x: MIDDLE, y: EDGE, ...TITLE, anchor: "middle", colour: COLOURS.brand }),
    tag("path", {
      d: `M${MIDDLE} ${round(top)}L${right} ${round(base)}H${left}z`,
      ...{ fill: COLOURS.brandSoft, stroke: COLOURS.brand, "stroke-width": 6, "stroke-linejoin": "round" },
    }),
    bell(MIDDLE, centre - 124, 52, COLOURS.brassDeep),
    sign(MIDDLE, centre - 34, SIGN - 4, customer.part.state),
    sign(MIDDLE, top, SIGN, strategy.part.state),
    sign(right, base, SIGN, people.part.state),
    sign(left, base, SIGN, systems.part.state),
    place(strategy, MIDDLE, named),
    place(people, right - 10, under),
    place(systems, left + 10, under),
    place(customer, MIDDLE, centre),
    below.markup,
  ];
  const said = parts.map((part, at) =>
    say(`pictureSlot.${SLOTS[at] ?? "centre"}`, { label: part.label, state: stateOf(part) }),
  );
  const desc = say("picture", { parts: said.join(". ") });
  return svgFile({ title, desc, width: WIDTH, height: below.bottom + EDGE, body: body.join("\n") });
}
