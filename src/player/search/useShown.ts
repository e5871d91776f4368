import { useState } from "react";

/** How many lessons are shown at first, and how many more each time. */
export const LESSONS = 5;

/** What this page keeps in its entry of the history, beside the router's own. */
interface Kept {
  readonly shown?: Readonly<Record<string, number>>;
}

/**
 * How many lessons of those found are shown. Whoever asked for more, followed one and comes back, has as many again.
 *
 * @param asked what was asked for, and in which language
 */
export function useShown(asked: string) {
  const [shown, setShown] = useState(() => {
    const kept = (window.history.state as Kept | null)?.shown?.[asked];
    return typeof kept === "number" && kept > LESSONS ? kept : LESSONS;
  });
  const showMore = () => {
    const { history } = window;
    const state = history.state as Kept | null;
    setShown(shown + LESSONS);
    history.replaceState({ ...state, shown: { ...state?.shown, [asked]: shown + LESSONS } }, "");
  };
  return { shown, showMore };
}
