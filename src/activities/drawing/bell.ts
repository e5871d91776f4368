import { round, tag } from "./file.ts";

/** The bell of the counter: where the service is. `x` is its middle and `y` its upper edge; it is as wide as high. */
export function bell(x: number, y: number, size: number, colour: string): string {
  const shapes = [
    tag("circle", { cx: 24, cy: 9, r: 3.5 }),
    tag("path", { d: "M6 36a18 18 0 0 1 36 0z" }),
    tag("rect", { x: 3, y: 38.5, width: 42, height: 5, rx: 2.5 }),
  ];
  return `<g fill="${colour}" transform="translate(${round(x - size / 2)} ${round(y)}) scale(${size / 48})">${shapes.join("")}</g>`;
}
