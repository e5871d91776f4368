import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import { scrollAtEdge } from "./scroll-at-edge.ts";

/** Pixels that a pointer may stray before a press becomes a drag. */
const SLACK = 6;

/**
 * Dragging things onto places, in addition to pressing them. A place is an element with `data-target` inside `root`; it
 * has `data-over` while something is held over it. What is dragged moves by a transform and has `data-dragged`.
 *
 * Gives what belongs on `onPointerDown`. A mouse may take hold anywhere. A finger scrolls the page, unless it begins on
 * something with `data-grip`, which must have `touch-action: none`. Escape, and whatever else ends a pointer, puts
 * the thing back. A press that does not move stays a click; a drag never becomes one.
 *
 * @param onDrop what was dragged, and the `data-target` of the place on which it was let go; not called anywhere else
 */
export function useDragTo<What>(root: RefObject<HTMLElement | null>, onDrop: (what: What, target: string) => void) {
  const stop = useRef<() => void>(undefined);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });
  useEffect(() => () => stop.current?.(), []);

  return (event: PointerEvent<HTMLElement>, what: What, moved: HTMLElement = event.currentTarget) => {
    const { current: within } = root;
    if (within === null || event.button !== 0) return;
    if (event.pointerType === "touch" && !(event.target as Element).closest("[data-grip]")) return;
    // One thing is held at a time.
    stop.current?.();
    stop.current = drag(within, event.nativeEvent, event.currentTarget, moved, (target) => {
      stop.current = undefined;
      if (target !== undefined) drop.current(what, target);
    });
  };
}

/** Runs one press to its end. Gives a way to break it off; `onEnd` hears the target, or nothing if there was no drop. */
function drag(
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
