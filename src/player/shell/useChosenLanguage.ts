import { useEffect, useRef } from "react";
import { useLocation, useNavigate, useNavigationType } from "react-router";
import { inLanguage } from "../../ui/address.ts";
import { usePlayer } from "../context.ts";
import type { LanguageSwitched } from "./useSwitchLanguage.ts";

/**
 * Going back leads to pages as they were, and they may have been in the language that was left: what was chosen since
 * holds there too. An address that the browser itself opened is taken at its word.
 */
export function useChosenLanguage(lang: string, languages: readonly string[]): void {
  const { settings, prepareLanguage } = usePlayer();
  const { pathname, hash, key } = useLocation();
  const type = useNavigationType();
  const navigate = useNavigate();
  const opening = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each entry of the history
  useEffect(() => {
    if (opening.current) {
      opening.current = false;
      return;
    }
    const { lang: chosen } = settings.getState();
    if (type !== "POP" || chosen === undefined || chosen === lang || !languages.includes(chosen)) return;
    let left = false;
    const path = inLanguage(pathname, chosen);
    const state: LanguageSwitched = { languageSwitched: true };
    prepareLanguage(path, chosen).then(
      () => left || navigate(path + hash, { replace: true, state }),
      // It cannot be had: the page stays readable as it was.
      () => {},
    );
    return () => {
      left = true;
    };
  }, [key]);
}
