import { useEffect, useRef } from "react";
import { useLocation } from "react-router";

/** Leads to the note that the address names, once it is there: it opens, and has the focus. */
export function useGoToNote(there: boolean): void {
  const { hash, key } = useLocation();
  const gone = useRef<string>(undefined);
  useEffect(() => {
    if (!there || !hash.startsWith("#note-") || gone.current === key) return;
    const frame = requestAnimationFrame(() => {
      const note = document.getElementById(hash.slice(1));
      if (!(note instanceof HTMLDetailsElement)) return;
      gone.current = key;
      note.open = true;
      // Its passage begins the window, and the note stands beside it or below.
      (note.closest("[data-spot]") ?? note).scrollIntoView({ block: "start", behavior: "instant" });
      const summary = note.querySelector("summary");
      summary?.focus({ preventScroll: true });
      const { bottom = 0 } = summary?.getBoundingClientRect() ?? {};
      if (bottom > window.innerHeight) note.scrollIntoView({ block: "center", behavior: "instant" });
    });
    return () => cancelAnimationFrame(frame);
  }, [there, hash, key]);
}
