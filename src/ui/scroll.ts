/** Elements that scroll positions are told by: each block of a lesson, each stop of the path. */
const ANCHORS = "[data-anchor]";

/** Where a reader is: an anchor, by its number on the page, and how far it has been scrolled past, in CSS px. */
export interface ReadingPlace {
  readonly block: number;
  readonly offset: number;
}

function firstInView(): { element: Element; block: number } | undefined {
  const anchors = [...document.querySelectorAll(ANCHORS)];
  // Under the header's edge nothing is being read.
  const edge = document.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
  const block = anchors.findIndex((anchor) => anchor.getBoundingClientRect().bottom > edge + 1);
  const element = anchors[block];
  return element === undefined ? undefined : { element, block };
}

/** The anchor at the top of what is seen. `undefined` when the page has none. */
export function readingPlace(): ReadingPlace | undefined {
  const first = firstInView();
  return first && { block: first.block, offset: -Math.round(first.element.getBoundingClientRect().top) };
}

/** Scrolls so that an anchor is where it was. */
export function scrollToPlace({ block, offset }: ReadingPlace): void {
  const anchor = document.querySelectorAll(ANCHORS)[block];
  if (anchor !== undefined) window.scrollBy({ top: anchor.getBoundingClientRect().top + offset, behavior: "instant" });
}

/**
 * Remembers what is at the top of the window; call the result after the page has changed under the reader (another
 * language, another text size) and the same passage is there again.
 */
export function holdPlace(): () => void {
  const element = window.scrollY < 1 ? undefined : firstInView()?.element;
  const top = element?.getBoundingClientRect().top ?? 0;
  return () => {
    if (element?.isConnected) {
      window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: "instant" });
    }
  };
}
