import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import type { drag } from "./drag.ts";

let came: typeof drag | undefined;

/** Fetches what follows a drag. Never rejects: things are pressed into their places without it. */
export const loadDrag = (): Promise<void> =>
  import("./drag.ts").then(
    (module) => {
      came = module.drag;
    },
    () => {},
  );

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
  useEffect(() => {
    void loadDrag();
    return () => stop.current?.();
  }, []);

  return (event: PointerEvent<HTMLElement>, what: What, moved: HTMLElement = event.currentTarget) => {
    const { current: within } = root;
    if (within === null || event.button !== 0 || came === undefined) return;
    if (event.pointerType === "touch" && !(event.target as Element).closest("[data-grip]")) return;
    // One thing is held at a time.
    stop.current?.();
    stop.current = came(within, event.nativeEvent, event.currentTarget, moved, (target) => {
      stop.current = undefined;
      if (target !== undefined) drop.current(what, target);
    });
  };
}
