/**
 * Puts the focus on what has just come, which is thereby heard, and brings it into view if it is not all seen. The room
 * that it needs above it, where the header and the customer stay, is its `scroll-margin`.
 */
export function arrive(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  const { top, bottom } = element.getBoundingClientRect();
  const margin = Number.parseFloat(getComputedStyle(element).scrollMarginBlockStart) || 0;
  if (top >= margin && bottom <= innerHeight) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "start", behavior: calm ? "instant" : "smooth" });
}
