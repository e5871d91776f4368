/** How marked words are shown: by the browser's highlights where it has them, else by a line beside their block. */

/** The name in the style sheet: `::highlight(noted)`. */
const NAME = "noted";

/** Shows these words as marked, and no others. Call the result to take it away. */
export function paintMarks(ranges: readonly Range[]): () => void {
  if (typeof Highlight === "function" && "highlights" in CSS) {
    CSS.highlights.set(NAME, new Highlight(...ranges));
    return () => void CSS.highlights.delete(NAME);
  }
  const blocks = ranges.map(({ startContainer }) => startContainer.parentElement?.closest<HTMLElement>("[data-spot]"));
  for (const block of blocks) block?.setAttribute("data-noted", "");
  return () => {
    for (const block of blocks) block?.removeAttribute("data-noted");
  };
}
