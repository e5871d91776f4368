import { useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { Stored } from "../../storage/inventory.ts";
import { ownPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { usePlayer } from "../context.ts";
import { useAlive } from "../reference/useAlive.ts";
import { useLang } from "../usePage.ts";
import styles from "./Privacy.module.css";
import { words } from "./words.ts";

/** What deletes one of the things that are stored, or leads there. */
export function Erasing({ id }: { readonly id: Stored["id"] }) {
  const t = useOwnWords(words);
  const lang = useLang();
  const settings = (part: string) => `${ownPath(lang, "settings")}#${part}`;
  switch (id) {
    case "progress":
    case "people":
    case "marks":
      return (
        <Go className={`js-only ${styles.go}`} to={settings("profiles")}>
          {t("toProfiles")}
        </Go>
      );
    case "copy":
      return (
        <Go className={`js-only ${styles.go}`} to={settings("offline")}>
          {t("toOffline")}
        </Go>
      );
    case "settings":
      return <Reset />;
    case "here":
    case "persist":
    case "offer":
      return null;
  }
}

/** Puts text, theme and motion as they were before anybody chose. The language stays: it is the page's. */
function Reset() {
  const t = useOwnWords(words);
  const { settings } = usePlayer();
  const alive = useAlive();
  const [done, setDone] = useState(false);
  const reset = () => {
    settings.set({ theme: "system", text: 100, motion: "system" });
    setDone(true);
  };
  return (
    <>
      <button className="js-only button" type="button" disabled={!alive} onClick={reset}>
        {t("reset")}
      </button>
      <span role="status">{done && t("resetDone")}</span>
    </>
  );
}
