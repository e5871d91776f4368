import { useSyncExternalStore } from "react";
import { useSettings } from "../context.ts";

/** From where notes have the margin, as in the style sheets of lessons. */
const WIDE = "(min-width: 76em)";

/** Whether a lesson has a margin for notes: the window is wide, and the text not so large that it needs the room. */
export function useWide(): boolean {
  const wide = useSyncExternalStore(
    (listener) => {
      const query = matchMedia(WIDE);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => matchMedia(WIDE).matches,
    () => false,
  );
  const text = useSettings((state) => state.text);
  return wide && text < 150;
}
