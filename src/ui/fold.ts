import { holdPlace } from "./scroll.ts";

/**
 * A long page that somebody arrives at by a link is folded on a phone: the boot script says so (`data-folded`), and browsers lay out and paint no more of it than can be seen
 * (`base.css`). When it has come alive it is unfolded, little by little, so that nobody has to wait for it; and at once when somebody
 * goes on in it, so that nothing moves under a finger.
 */
const FOLDED = "data-folded";

/** So many parts at a time: each time, all that comes after them moves. */
const STEP = 4;

const isFolded = () => document.documentElement.hasAttribute(FOLDED);

/** Lays out the whole page at once, and keeps what is seen where it is: before anything on it is measured, or gone to. */
export function unfold(): void {
  if (!isFolded()) return;
  const hold = holdPlace();
  document.documentElement.removeAttribute(FOLDED);
  hold();
}

/** Unfolds some parts after the others when there is nothing else to do. */
export function unfoldSlowly(): void {
  const parts = [...document.querySelectorAll<HTMLElement>("[data-folds] > *")];
  const idle =
    typeof requestIdleCallback === "function" ? requestIdleCallback : (run: () => void) => setTimeout(run, 50);
  const moves = ["scroll", "pointerdown", "keydown"] as const;
  const end = () => {
    unfold();
    for (const type of moves) removeEventListener(type, end, true);
  };
  const step = () => {
    if (!isFolded()) return end();
    // Each says of itself that it is unfolded: then the browser need not look at all of them again at the end.
    for (const part of parts.splice(0, STEP)) part.style.contentVisibility = "visible";
    if (parts[0]?.isConnected === true) idle(step);
    else end();
  };
  for (const type of moves) addEventListener(type, end, { capture: true, passive: true });
  if (window.scrollY > 0) end();
  else idle(step);
}
