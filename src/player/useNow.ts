import { useEffect, useReducer } from "react";
import { usePlayer, useProgress } from "./context.ts";

/** How long a page that nobody touches may be behind: it may become another day meanwhile. In milliseconds. */
const LATE = 60_000;

/**
 * What time it is, in milliseconds since 1970; `undefined` until progress is known, as in the prerendered page. As of the
 * last time that the screen was drawn: a minute ago at most, while it is shown.
 */
export function useNow(): number | undefined {
  const { now } = usePlayer();
  const ready = useProgress((state) => state.ready);
  const [, look] = useReducer((turn: number) => turn + 1, 0);
  useEffect(() => {
    document.addEventListener("visibilitychange", look);
    const clock = setInterval(look, LATE);
    return () => {
      document.removeEventListener("visibilitychange", look);
      clearInterval(clock);
    };
  }, []);
  return ready ? now?.() : undefined;
}
