/**
 * Puts the focus on what has just come, which is thereby heard, and brings it into view if it is not all seen: with the
 * whole scene, where the window holds that. The room that it needs above it, where the header and the customer stay, is
 * its `scroll-margin`.
 */
export function arrive(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  const { top, bottom } = element.getBoundingClientRect();
  if (top >= above(element) && bottom <= innerHeight) return;
  const scene = element.closest("[data-scene]");
  const fits = scene !== null && scene.clientHeight + above(scene) <= innerHeight;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  (fits ? scene : element).scrollIntoView({ block: "start", behavior: still ? "instant" : "smooth" });
}

/** CSS pixels. */
function above(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).scrollMarginBlockStart) || 0;
}
