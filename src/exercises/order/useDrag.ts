import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import { type Box, placeAfter, shifts } from "./place.ts";

/** How near to the window's edge the page begins to scroll, and how fast: pixels, and pixels a frame. */
const EDGE = 64;
const SPEED = 9;

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
  let to = from;

  const draw = () => {
    if (pointerY < EDGE) window.scrollBy(0, -SPEED);
    else if (pointerY > window.innerHeight - EDGE) window.scrollBy(0, SPEED);
    const distance = pointerY + window.scrollY - startY;
    to = placeAfter(boxes, from, distance);
    shifts(boxes, from, to, distance).forEach((shift, place) => {
      const row = rows[place];
      if (row) row.style.transform = shift === 0 ? "" : `translateY(${shift}px)`;
    });
    frame = requestAnimationFrame(draw);
  };

  const end = (dropped: boolean) => {
    cancelAnimationFrame(frame);
    live.abort();
    delete list.dataset.dragging;
    delete rows[from]?.dataset.dragged;
    onEnd(dropped ? to : undefined);
    for (const row of rows) row.style.transform = "";
  };

  const live = new AbortController();
  const { signal } = live;
  const mine = (then: (event: globalThis.PointerEvent) => void) => (event: globalThis.PointerEvent) => {
    if (event.pointerId === start.pointerId) then(event);
  };
  handle.addEventListener(
    "pointermove",
    mine((event) => (pointerY = event.clientY)),
    { signal },
  );
  handle.addEventListener(
    "pointerup",
    mine(() => end(true)),
    { signal },
  );
  handle.addEventListener(
    "pointercancel",
    mine(() => end(false)),
    { signal },
  );
  window.addEventListener("keydown", (event) => event.key === "Escape" && end(false), { signal });

  handle.setPointerCapture(start.pointerId);
  list.dataset.dragging = "";
  const held = rows[from];
  if (held) held.dataset.dragged = "";
  frame = requestAnimationFrame(draw);
  return () => end(false);
}
