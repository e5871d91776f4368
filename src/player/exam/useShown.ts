import { useEffect, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import type { LanguageSwitched } from "../shell/useSwitchLanguage.ts";

/** History state of a page on which a result is looked at. */
interface Shown extends Partial<LanguageSwitched> {
  /** The id of the paper. */
  readonly result?: string;
}

/**
 * The paper whose result is looked at. The history entry remembers it: whoever follows a link to what is to be repeated
 * and goes back, or reloads the page, finds the result again. `kept`: it was found so, and nothing is to move.
 */
export function useShown() {
  const state = useLocation().state as Shown | null;
  const { hash } = useLocation();
  const navigate = useNavigate();
  const remembered = state?.result;
  const [shown, show] = useState(remembered);
  const [kept, keep] = useState(remembered);
  useEffect(() => {
    if (shown === remembered) return;
    // The page stays the same: nothing of it may move.
    const next: Shown = { languageSwitched: true, ...(shown !== undefined && { result: shown }) };
    void navigate({ hash }, { replace: true, state: next });
  }, [shown, remembered, hash, navigate]);
  return {
    shown,
    kept: shown !== undefined && shown === kept,
    show(paper: string | undefined) {
      keep(undefined);
      show(paper);
    },
  };
}
