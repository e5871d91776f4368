import { createContext, useContext, useEffect } from "react";
import { useLocation, useNavigationType } from "react-router";
import { unfold } from "../../ui/fold.ts";
import type { LanguageSwitched } from "./useSwitchLanguage.ts";

/** History state of a page that is to open where the learner left it. */
interface Resuming {
  readonly resume: true;
}

/** The key of the history entry that the browser itself opened: it has put scroll and focus where they belong. */
export const OpenedEntry = createContext("default");

/** How the reader came to this screen. */
export function useHowArrived() {
  const { key, hash, state } = useLocation();
  const type = useNavigationType();
  return {
    key,
    hash,
    /** By the browser: typed, followed from elsewhere, reloaded. */
    opened: key === useContext(OpenedEntry),
    /** By "continue". */
    resuming: (state as Partial<Resuming> | null)?.resume === true,
    /** From the same page in another language. */
    switched: (state as Partial<LanguageSwitched> | null)?.languageSwitched === true,
    /** By the browser's own buttons. */
    back: type === "POP",
  };
}

/** Moves to an element: into view, and the focus with it. */
export function moveTo(element: HTMLElement): void {
  if (!element.hasAttribute("tabindex") && element.tabIndex < 0) element.tabIndex = -1;
  unfold();
  element.scrollIntoView({ block: "start", behavior: "instant" });
  element.focus({ preventScroll: true });
}

/**
 * Puts scroll and focus where they belong when a screen has arrived: at the target of the hash, else at the top with
 * the focus on the heading. A switch of language, and going back, leave them where they are.
 */
export function useArrival(): void {
  const { key, hash, opened, resuming, switched, back } = useHowArrived();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each entry of the history is an arrival
  useEffect(() => {
    if (opened) return;
    unfold();
    // They are of the page that was opened; a browser would share its address for this one's.
    for (const link of document.querySelectorAll("link[rel=canonical], link[hreflang]")) link.remove();
    if (switched || resuming) return;
    const target = hash === "" ? null : document.getElementById(hash.slice(1));
    if (target !== null) return moveTo(target);
    if (back) return;
    window.scrollTo({ top: 0, behavior: "instant" });
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }, [key]);
}
