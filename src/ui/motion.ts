/** Whether nothing is to move by itself: the device asks for that, or the learner does (`data-motion`, as in `base.css`). */
export function isStill(): boolean {
  if (document.documentElement.dataset.motion === "less") return true;
  return window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;
}
