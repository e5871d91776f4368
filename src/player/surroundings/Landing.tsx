import { useEffect } from "react";
import { useLocation } from "react-router";
import { type Find, findIn } from "../search/find.ts";
import { useHowArrived } from "../shell/useArrival.ts";
import styles from "./Landing.module.css";
import { rangesOf } from "./ranges-of.ts";

/** The name in the style sheet: `::highlight(found)`. */
const NAME = "found";

/** In a lesson to which the search led: shows the very words, and puts the focus on their passage. */
export function Landing() {
  const { state } = useLocation();
  const { key, opened } = useHowArrived();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each entry of the history is an arrival
  useEffect(() => {
    const find = findIn(state);
    // What the browser itself opened it has put where it belongs.
    if (find === undefined || opened) return;
    let clear: (() => void) | undefined;
    // The page's own arrival, at the section, comes first.
    const frame = requestAnimationFrame(() => {
      clear = landOn(find);
    });
    return () => {
      cancelAnimationFrame(frame);
      clear?.();
    };
  }, [key]);
  return null;
}

/** Goes to a passage and marks its words. The result takes the marks away. */
function landOn({ block, words, nth }: Find): (() => void) | undefined {
  const place = document.querySelectorAll<HTMLElement>("article [data-anchor]")[block];
  if (place === undefined) return undefined;
  const ranges = rangesOf(place, new Set(words));
  const inText = ranges.filter(({ startContainer }) => startContainer.parentElement?.closest("h2, h3") === null);
  const target = (inText[nth] ?? inText[0] ?? ranges[0])?.startContainer.parentElement;
  place.classList.add(styles.found ?? "");
  const unmark = mark(ranges);
  if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  // What cannot be seen, as within something that is closed, leaves the reader at its block.
  const seen = target?.getClientRects().length ? target : place;
  seen.scrollIntoView({ block: fits(place) ? "center" : seen === place ? "start" : "center", behavior: "instant" });
  return () => {
    place.classList.remove(styles.found ?? "");
    unmark();
  };
}

const fits = (place: HTMLElement) => place.getBoundingClientRect().height < window.innerHeight / 2;

/** Marks words where the browser can without changing the page; elsewhere their block is marked, which says enough. */
function mark(ranges: readonly Range[]): () => void {
  if (typeof Highlight !== "function" || !("highlights" in CSS)) return () => {};
  CSS.highlights.set(NAME, new Highlight(...ranges));
  return () => void CSS.highlights.delete(NAME);
}
