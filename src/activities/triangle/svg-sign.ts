import { COLOURS, round, tag } from "../drawing/file.ts";
import type { State } from "./schema.ts";

interface Look {
  readonly ink: string;
  readonly soft: string;
}

const LOOKS: Readonly<Record<State, Look>> = {
  works: { ink: COLOURS.right, soft: COLOURS.rightSoft },
  half: { ink: COLOURS.brassInk, soft: COLOURS.brassSoft },
  fails: { ink: COLOURS.wrong, soft: COLOURS.wrongSoft },
};

/** The colours of a state; of none, those of what is pale. */
export function colourOf(state: State | undefined): Look {
  return state ? LOOKS[state] : { ink: COLOURS.inkSoft, soft: COLOURS.paper };
}

/** The sign of how a part stands, round a middle: each state has a shape of its own, so that it needs no colour. */
export function sign(x: number, y: number, radius: number, state: State | undefined): string {
  const { ink, soft } = colourOf(state);
  const line = { stroke: ink, "stroke-width": radius / 8 };
  const bold = {
    ...line,
    "stroke-width": radius / 5,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
    fill: "none",
  };
  const at = (dx: number, dy: number) => `${round(x + dx * radius)} ${round(y + dy * radius)}`;
  const circle = tag("circle", { cx: x, cy: y, r: radius, fill: soft, ...line });
  switch (state) {
    case "works":
      return circle + tag("path", { d: `M${at(-0.45, 0.02)}L${at(-0.1, 0.38)}L${at(0.5, -0.35)}`, ...bold });
    case "half": {
      const inner = radius * 0.55;
      const half = `M${at(0, -0.55)}A${round(inner)} ${round(inner)} 0 0 1 ${at(0, 0.55)}z`;
      return (
        circle +
        tag("circle", { cx: x, cy: y, r: inner, ...line, fill: COLOURS.paper }) +
        tag("path", { d: half, fill: ink })
      );
    }
    case "fails": {
      const side = radius * 1.8;
      const square = { x: x - side / 2, y: y - side / 2, width: side, height: side, rx: radius * 0.25 };
      const cross = `M${at(-0.4, -0.4)}L${at(0.4, 0.4)}M${at(0.4, -0.4)}L${at(-0.4, 0.4)}`;
      return tag("rect", { ...square, fill: soft, ...line }) + tag("path", { d: cross, ...bold });
    }
    default:
      return tag("circle", { cx: x, cy: y, r: radius, fill: soft, ...line, "stroke-dasharray": "5 5" });
  }
}
