import { useEffect, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

function useMedia(query: string, before: boolean): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
    () => before,
  );
}

/** Whether there is room for a table of people and lessons. */
export const useWide = () => useMedia("(min-width: 48rem), print", true);

/** Whether the page is being printed: then all of it is drawn. Pages are laid out as soon as the event is over, so it is drawn within it. */
export function usePrinting(): boolean {
  const media = useMedia("print", false);
  const [begun, begin] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => begin(true));
    const after = () => begin(false);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  return media || begun;
}
