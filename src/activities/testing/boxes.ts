import { textWidth } from "../drawing/text.ts";

/** What a part of a drawing covers. */
export interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const number = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);

/** What each line of text in a picture covers, as wide as its letters are estimated. */
export function textBoxes(svg: Element): Box[] {
  return [...svg.querySelectorAll("text")].map((text) => {
    const what = text.textContent ?? "";
    const size = number(text, "font-size");
    const width = textWidth(what, { size, bold: text.getAttribute("font-weight") === "700" });
    const anchor = text.getAttribute("text-anchor") ?? "start";
    const left = number(text, "x") - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
    const base = number(text, "y");
    return { what, left, right: left + width, top: base - 0.75 * size, bottom: base + 0.2 * size };
  });
}

/** Pairs of boxes that lie on one another. */
export function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      )
      .map((other) => `${one.what} | ${other.what}`),
  );
}

/** What of the boxes lies outside the picture. */
export function outside(svg: Element, boxes: readonly Box[]): string[] {
  const [, , width = 0, height = 0] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const inside = ({ left, right, top, bottom }: Box) => left >= 0 && top >= 0 && right <= width && bottom <= height;
  return boxes.filter((box) => !inside(box)).map(({ what }) => what);
}
