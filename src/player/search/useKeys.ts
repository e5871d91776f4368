import { type KeyboardEvent, type RefObject, useCallback } from "react";

/**
 * Keys of the page, while the focus is in it: `/` goes to the field, arrows go through what was found, Escape goes back to the
 * field and, there, clears it. All of it can be done without them.
 */
export function useKeys(field: RefObject<HTMLInputElement | null>, clear: () => void) {
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const input = field.current;
      if (input === null || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
      const inField = event.target === input;
      if (event.key === "/" && !inField) input.focus();
      else if (event.key === "Escape" && inField) clear();
      else if (event.key === "Escape") input.focus();
      else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        const hits = [...event.currentTarget.querySelectorAll<HTMLElement>("a[data-hit]")];
        const at = hits.indexOf(event.target as HTMLElement);
        if (at < 0 && !(inField && event.key === "ArrowDown")) return;
        const next = at + (event.key === "ArrowDown" ? 1 : -1);
        // Below the last there is nothing; above the first is the field.
        (next < 0 ? input : hits[next])?.focus();
      } else return;
      event.preventDefault();
    },
    [field, clear],
  );
}
