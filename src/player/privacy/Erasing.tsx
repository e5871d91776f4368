import { useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { Stored } from "../../storage/inventory.ts";
import { ownPath, trainerPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { usePlayer } from "../context.ts";
import { useAlive } from "../reference/useAlive.ts";
import { useLang } from "../usePage.ts";
import styles from "./Privacy.module.css";
import { words } from "./words.ts";

/** How one of the things that are stored is deleted: said, with a way to where that is done, or done here. */
export function Erasing({ id }: { readonly id: Stored["id"] }) {
  const t = useOwnWords(words);
  const lang = useLang();
  const said = t(`things.${id}.erase`);
  switch (id) {
    case "progress":
    case "people":
    case "marks":
      return <Go to={`${ownPath(lang, "settings")}#profiles`}>{said}</Go>;
    case "copy":
      return <Go to={`${ownPath(lang, "settings")}#offline`}>{said}</Go>;
    case "trainer":
      return <Go to={trainerPath(lang, "data")}>{said}</Go>;
    case "signing":
    case "shared":
    case "kit":
    case "persist":
    case "offer":
      return <a href="#all">{said}</a>;
    case "settings":
      return <Reset said={said} />;
    case "here":
      return said;
  }
}

/** Puts text, theme and motion as they were before anybody chose. The language stays: it is the page's. */
function Reset({ said }: { readonly said: string }) {
  const t = useOwnWords(words);
  const { settings } = usePlayer();
  const alive = useAlive();
  const [done, setDone] = useState(false);
  const reset = () => {
    settings.set({ theme: "system", text: 100, width: 68, speed: 1, motion: "system" });
    setDone(true);
  };
  return (
    <>
      <button className={`js-only button ${styles.reset}`} type="button" disabled={!alive} onClick={reset}>
        {said}
      </button>
      <span role="status">{done && t("resetDone")}</span>
    </>
  );
}
