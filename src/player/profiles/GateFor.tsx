import { useEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import type { People } from "../../state/people-contract.ts";
import { inLanguage } from "../../ui/address.ts";
import { useCourse, usePlayer } from "../context.ts";
import type { LanguageSwitched } from "../shell/useSwitchLanguage.ts";
import { useLang } from "../usePage.ts";
import { Gate } from "./Gate.tsx";

/** Asks who is there, and opens the page in the language of whoever has come in. */
export function GateFor({ people, asking }: { readonly people: People; readonly asking: boolean }) {
  useOwnLanguage(asking);
  return asking ? <Gate people={people} /> : null;
}

/** Who has come in reads in the language that they chose, whatever the one before them read. */
function useOwnLanguage(asking: boolean): void {
  const { settings, prepareLanguage } = usePlayer();
  const languages = useCourse(({ index }) => index?.languages);
  const lang = useLang();
  const { pathname, hash } = useLocation();
  const navigate = useNavigate();
  const asked = useRef(false);
  useEffect(() => {
    const came = asked.current && !asking;
    asked.current = asking;
    const { lang: chosen } = settings.getState();
    if (!came || chosen === undefined || chosen === lang || !languages?.some(({ code }) => code === chosen)) return;
    const path = inLanguage(pathname, chosen);
    const state: LanguageSwitched = { languageSwitched: true };
    // It cannot be had: the page stays readable as it is.
    prepareLanguage(path, chosen).then(
      () => navigate(path + hash, { replace: true, state }),
      () => {},
    );
  });
}
