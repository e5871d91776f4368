import { useLocation, useNavigate } from "react-router";
import type { LanguageSwitched } from "../player/shell/useSwitchLanguage.ts";
import type { Issued } from "../state/trainer/contract.ts";

/**
 * Which assignment a page is about, and which person in it: both stand in the address after #, which no server is sent. Without
 * one, or with one that is not here, the newest.
 */
export function useChosen(issued: readonly Issued[]) {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const [id, person] = hash.slice(1).split("/");
  const found = issued.find(({ assignment }) => assignment.id === id);
  return {
    issued: found ?? issued[0],
    person: found === undefined ? undefined : person,
    /** Another assignment, on the same page. */
    choose(assignment: string) {
      // The page stays where it is.
      const state: LanguageSwitched = { languageSwitched: true };
      void navigate({ hash: `#${assignment}` }, { replace: true, state });
    },
  };
}
