import { useEffect, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { inLanguage } from "../../ui/address.ts";
import { useCourse, useLate, usePlayer, useSession } from "../context.ts";
import { useLang } from "../usePage.ts";
import type { LanguageSwitched } from "./useSwitchLanguage.ts";

type Gate = typeof import("../profiles/Gate.tsx")["Gate"];

let came: { readonly Gate: Gate } | undefined;

/** Asks who is there, when somebody has to say it. Only then is there anything to fetch. */
export function GatePlace() {
  const asking = useSession((state) => state.status === "asking");
  const people = useLate((late) => late.people);
  const [parts, setParts] = useState(came);
  useEffect(() => {
    if (!asking || parts !== undefined) return;
    const load = () =>
      import("../profiles/Gate.tsx").then(
        (module) => {
          came = module;
          setParts(module);
        },
        // The page stays without anybody's progress, and can be read.
        () => addEventListener("online", load, { once: true }),
      );
    void load();
    return () => removeEventListener("online", load);
  }, [asking, parts]);
  useOwnLanguage(asking);
  return asking && parts !== undefined && people !== undefined ? <parts.Gate people={people} /> : null;
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
