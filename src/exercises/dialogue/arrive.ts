/**
 * Puts the focus on what has just come, which is thereby heard, and brings it into view if it is not all seen: with the
 * whole scene, where the window holds that. The room that it needs above and below it, where the header, the customer and
 * the bar of pages stay, is its `scroll-margin`.
 */
export function arrive(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  const { top, bottom } = element.getBoundingClientRect();
  const { above, below } = roomOf(element);
  if (top >= above && bottom <= innerHeight - below) return;
  const scene = element.closest("[data-scene]");
  const fits = scene !== null && scene.clientHeight + roomOf(scene).above <= innerHeight - below;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  (fits ? scene : element).scrollIntoView({ block: "start", behavior: still ? "instant" : "smooth" });
}

/** CSS pixels. */
function roomOf(element: Element): { readonly above: number; readonly below: number } {
  const { scrollMarginBlockStart, scrollMarginBlockEnd } = getComputedStyle(element);
  return { above: Number.parseFloat(scrollMarginBlockStart) || 0, below: Number.parseFloat(scrollMarginBlockEnd) || 0 };
}
