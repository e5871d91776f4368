import { isStill } from "../../ui/motion.ts";
import { rangeOfWords } from "./find-text.ts";
import type { Line } from "./script.ts";

/** The name in the style sheet: `::highlight(aloud)`. */
const NAME = "aloud";

/** The lesson's blocks as they stand on the page, in the order of its file. */
export const blocksOnPage = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>("article > [data-anchor]:not(#end)"),
];

/** Where a line stands: its block, and its words in it where they can be found. */
function placeOf({ at, text, nth }: Line): { readonly block: Element; readonly range: Range | undefined } | undefined {
  const block = at < 0 ? document.querySelector("article > h1") : blocksOnPage()[at];
  return block ? { block, range: rangeOfWords(block, text, nth) } : undefined;
}

/** Shows which words are being read: by the browser's highlights where it has them, else by a line around their block. */
export function showLine(line: Line): () => void {
  const place = placeOf(line);
  if (place === undefined) return () => {};
  const { block, range } = place;
  if (range !== undefined && typeof Highlight === "function" && "highlights" in CSS) {
    const highlight = new Highlight(range);
    // Over the marks of notes.
    highlight.priority = 1;
    CSS.highlights.set(NAME, highlight);
    return () => void CSS.highlights.delete(NAME);
  }
  block.setAttribute("data-aloud", "");
  return () => block.removeAttribute("data-aloud");
}

/** What of the window a reader sees: below the header, above the bar. */
interface Window {
  readonly from: number;
  readonly to: number;
}

const boxOf = (line: Line) => {
  const place = placeOf(line);
  const box = place?.range?.getBoundingClientRect();
  // Words in a note that is closed have no box.
  return box !== undefined && box.height > 0 ? box : place?.block.getBoundingClientRect();
};

/** Whether a line is in sight. */
export function isInSight(line: Line, { from, to }: Window): boolean {
  const box = boxOf(line);
  return box !== undefined && box.bottom > from && box.top < to;
}

/** Brings a line into sight, a third down the window, if it is not there whole. */
export function bringIntoSight(line: Line, { from, to }: Window): void {
  const box = boxOf(line);
  if (box === undefined || (box.top >= from && box.bottom <= to)) return;
  const top = box.top - from - (to - from) / 4;
  window.scrollBy({ top, behavior: isStill() ? "instant" : "smooth" });
}

/** The first line that is not above what is seen: where somebody is reading. */
export function lineBeingRead(lines: readonly Line[], { from }: Window): number {
  if (window.scrollY < 1) return 0;
  const blocks = blocksOnPage();
  const block = blocks.findIndex((each) => each.getBoundingClientRect().bottom > from + 1);
  if (block < 0) return 0;
  const first = lines.findIndex(({ at }) => at >= block);
  const seen = lines.findIndex(
    (line, index) => index >= first && line.at === block && (boxOf(line)?.bottom ?? 0) > from + 1,
  );
  return Math.max(0, seen < 0 ? first : seen);
}
