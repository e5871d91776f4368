/**
 * A long page that somebody arrives at by a link is folded on a phone: the boot script says so (`data-folded`), and browsers lay out and paint no more of it than can be seen
 * (`base.css`). When it has come alive it is unfolded, little by little, so that nobody has to wait for it.
 */
const FOLDED = "data-folded";

/** Lays out the whole page at once: before anything on it is measured, or gone to. */
export const unfold = (): void => document.documentElement.removeAttribute(FOLDED);

/** So many parts at a time: each time, all that comes after them moves. */
const STEP = 4;

/** Unfolds some parts after the others when there is nothing else to do. */
export function unfoldSlowly(): void {
  const parts = [...document.querySelectorAll<HTMLElement>("[data-folds] > *")];
  const idle =
    typeof requestIdleCallback === "function" ? requestIdleCallback : (run: () => void) => setTimeout(run, 50);
  const step = () => {
    // Each says of itself that it is unfolded: then the browser need not look at all of them again at the end.
    for (const part of parts.splice(0, STEP)) part.style.contentVisibility = "visible";
    if (parts[0]?.isConnected && document.documentElement.hasAttribute(FOLDED)) idle(step);
    else unfold();
  };
  if (parts.length > 0) idle(step);
  else unfold();
}
