import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import { scrollAtEdge } from "../parts/scroll-at-edge.ts";
import { type Box, placeAfter, shifts } from "./place.ts";

/**
 * Dragging a row of a list by its handle, with any pointer. Rows are measured once, when the drag begins, and moved
 * by transforms from then on, a frame at a time; React hears of it only when the row is let go.
 */
export function useDrag(list: RefObject<HTMLElement | null>, onDrop: (from: number, to: number) => void) {
  const stop = useRef<() => void>(undefined);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });
  useEffect(() => () => stop.current?.(), []);

  return (event: PointerEvent<HTMLElement>, from: number) => {
    if (list.current === null || event.button !== 0 || stop.current) return;
    stop.current = drag(list.current, event.nativeEvent, event.currentTarget, from, (to) => {
      stop.current = undefined;
      if (to !== undefined) drop.current(from, to);
    });
  };
}

/** Runs one drag to its end. Gives a way to break it off; `onEnd` hears the place, or nothing if there was no drop. */
function drag(
  list: HTMLElement,
  start: globalThis.PointerEvent,
  handle: HTMLElement,
  from: number,
  onEnd: (to: number | undefined) => void,
): () => void {
  const rows = [...list.children].filter((row) => row instanceof HTMLElement);
  const boxes: readonly Box[] = rows.map((row) => ({ top: row.offsetTop, height: row.offsetHeight }));
  const startY = start.clientY + window.scrollY;
  let pointerY = start.clientY;
  let frame = 0;

  const aim = () => {
    const distance = pointerY + window.scrollY - startY;
    return { distance, to: placeAfter(boxes, from, distance) };
  };

  const draw = () => {
    scrollAtEdge(pointerY, pointerY - start.clientY);
    const { distance, to } = aim();
    shifts(boxes, from, to, distance).forEach((shift, place) => {
      const row = rows[place];
      if (row) row.style.transform = shift === 0 ? "" : `translateY(${shift}px)`;
    });
    frame = requestAnimationFrame(draw);
  };

  const end = (to: number | undefined) => {
    cancelAnimationFrame(frame);
    over.abort();
    delete list.dataset.dragging;
    delete rows[from]?.dataset.dragged;
    // First, so that rows can still be measured where they are seen.
    onEnd(to);
    for (const row of rows) row.style.transform = "";
  };

  const over = new AbortController();
  const on = (type: "pointermove" | "pointerup" | "pointercancel", then: () => void) =>
    handle.addEventListener(
      type,
      (event) => {
        if (event.pointerId !== start.pointerId) return;
        // A cancelled pointer has no place.
        if (type !== "pointercancel") pointerY = event.clientY;
        then();
      },
      { signal: over.signal },
    );
  on("pointermove", () => {});
  on("pointerup", () => end(aim().to));
  on("pointercancel", () => end(undefined));
  window.addEventListener("keydown", (event) => event.key === "Escape" && end(undefined), { signal: over.signal });

  handle.setPointerCapture(start.pointerId);
  list.dataset.dragging = "";
  const held = rows[from];
  if (held) held.dataset.dragged = "";
  frame = requestAnimationFrame(draw);
  return () => end(undefined);
}
