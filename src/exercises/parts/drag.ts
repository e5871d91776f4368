import { scrollAtEdge } from "./scroll-at-edge.ts";

/** Pixels that a pointer may stray before a press becomes a drag. */
const SLACK = 6;

/** Runs one press to its end. Gives a way to break it off; `onEnd` hears the target, or nothing if there was no drop. */
export function drag(
  root: HTMLElement,
  start: globalThis.PointerEvent,
  held: HTMLElement,
  moved: HTMLElement,
  onEnd: (target: string | undefined) => void,
): () => void {
  const over = new AbortController();
  const home = moved.getBoundingClientRect();
  let at = { x: start.clientX, y: start.clientY };
  let shift = { x: 0, y: 0 };
  let frame = 0;
  let place: HTMLElement | undefined;

  const aim = () => {
    const below = document.elementFromPoint(at.x, at.y)?.closest<HTMLElement>("[data-target]");
    const next = below && root.contains(below) ? below : undefined;
    if (next === place) return;
    delete place?.dataset.over;
    place = next;
    if (place) place.dataset.over = "";
  };

  const draw = () => {
    scrollAtEdge(at.y, at.y - start.clientY);
    // From where it would stand now, which scrolling changes, unless it stands in something that sticks.
    const { left, top } = moved.getBoundingClientRect();
    shift = {
      x: at.x - start.clientX + home.left - (left - shift.x),
      y: at.y - start.clientY + home.top - (top - shift.y),
    };
    moved.style.transform = `translate(${shift.x}px, ${shift.y}px)`;
    aim();
    frame = requestAnimationFrame(draw);
  };

  const begin = () => {
    // Also beyond the window's edge.
    held.setPointerCapture(start.pointerId);
    moved.dataset.dragged = "";
    root.dataset.dragging = "";
    frame = requestAnimationFrame(draw);
  };

  const end = (dropped: boolean) => {
    over.abort();
    if (frame === 0) return onEnd(undefined);
    cancelAnimationFrame(frame);
    if (dropped) aim();
    const target = dropped ? place?.dataset.target : undefined;
    delete place?.dataset.over;
    delete moved.dataset.dragged;
    delete root.dataset.dragging;
    moved.style.transform = "";
    onEnd(target);
  };

  const on = (type: "pointermove" | "pointerup" | "pointercancel", then: () => void) =>
    window.addEventListener(
      type,
      (event) => {
        if (event.pointerId !== start.pointerId) return;
        // A cancelled pointer has no place.
        if (type !== "pointercancel") at = { x: event.clientX, y: event.clientY };
        then();
      },
      { signal: over.signal },
    );
  on("pointermove", () => {
    if (frame === 0 && Math.hypot(at.x - start.clientX, at.y - start.clientY) > SLACK) begin();
  });
  on("pointerup", () => {
    if (frame !== 0) ignoreNextClick();
    end(true);
  });
  on("pointercancel", () => end(false));
  const putBack = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || frame === 0) return;
    window.addEventListener("pointerup", ignoreNextClick, { capture: true, once: true });
    end(false);
  };
  window.addEventListener("keydown", putBack, { signal: over.signal });
  return () => end(false);
}

/** The click that browsers make of the end of a drag. It comes at once, or not at all. */
function ignoreNextClick() {
  const ignore = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener("click", ignore, { capture: true, once: true });
  setTimeout(() => window.removeEventListener("click", ignore, { capture: true }));
}
