import { useEffect, useReducer } from "react";
import { usePlayer, useProgress } from "./context.ts";

/**
 * What time it is, in milliseconds since 1970; `undefined` until progress is known, as in the prerendered page. As of the
 * last time that the screen was drawn, and drawn anew when the page is shown again: it may be another day.
 */
export function useNow(): number | undefined {
  const { now } = usePlayer();
  const ready = useProgress((state) => state.ready);
  const [, look] = useReducer((turn: number) => turn + 1, 0);
  useEffect(() => {
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return ready ? now?.() : undefined;
}
