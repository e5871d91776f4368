import { isStill } from "../../ui/motion.ts";

/**
 * Puts the focus on what has just come, which is thereby heard, and brings it into view if it, or what can be said to it,
 * is not all seen: with the whole scene, where the window holds that. The room that it needs above and below it, where the
 * header, the customer and the bar of pages stay, is its `scroll-margin`.
 */
export function arrive(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  const { above, below } = roomOf(element);
  const scene = element.closest("[data-scene]");
  const end = [...(scene?.querySelectorAll("[data-digit]") ?? [])].at(-1) ?? element;
  const { top } = element.getBoundingClientRect();
  const bottom = Math.max(element.getBoundingClientRect().bottom, end.getBoundingClientRect().bottom);
  if (top >= above && bottom <= innerHeight - below) return;
  const fits = scene !== null && scene.clientHeight + roomOf(scene).above <= innerHeight - below;
  (fits ? scene : element).scrollIntoView({ block: "start", behavior: isStill() ? "instant" : "smooth" });
}

/** CSS pixels. */
function roomOf(element: Element): { readonly above: number; readonly below: number } {
  const { scrollMarginBlockStart, scrollMarginBlockEnd } = getComputedStyle(element);
  return { above: Number.parseFloat(scrollMarginBlockStart) || 0, below: Number.parseFloat(scrollMarginBlockEnd) || 0 };
}
