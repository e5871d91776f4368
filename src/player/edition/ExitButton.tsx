import { useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import styles from "./ExitButton.module.css";
import { usePlatform } from "./usePlatform.ts";
import { words } from "./words.ts";

/** In the header of what a platform opened: tells it everything, and ends the visit. */
export function ExitButton() {
  const t = useOwnWords(words);
  const { platform, state } = usePlatform() ?? {};
  const [unsent, setUnsent] = useState(false);
  const [leaving, setLeaving] = useState(false);
  if (platform === undefined || state === undefined) return null;
  if (state.status === "alone" || state.status === "ended") return null;
  const leave = async (anyway?: boolean) => {
    setLeaving(true);
    const has = await platform.exit(anyway);
    setLeaving(false);
    if (!has) return setUnsent(true);
    setUnsent(false);
    if (platform.goBack !== undefined) return platform.goBack();
    // Only a window that the platform opened can be closed; in its frame the notice says what to do.
    if (window.opener !== null) window.close();
  };
  return (
    <>
      <button className="button" type="button" aria-busy={leaving} onClick={() => leaving || void leave()}>
        <span className={styles.wide}>{t(leaving ? "leaving" : "exit")}</span>
        <span className={styles.narrow}>{t(leaving ? "leaving" : "exitShort")}</span>
      </button>
      <Dialog open={unsent} close={t("unsent.stay")} onClose={() => setUnsent(false)} title={t("unsent.title")}>
        <p>{t(state.copied ? "unsent.kept" : "unsent.lost")}</p>
        <p className={styles.ways}>
          <button className="button button-primary" type="button" onClick={() => setUnsent(false)}>
            {t("unsent.stay")}
          </button>
          <button className="button" type="button" onClick={() => void leave(true)}>
            {t("unsent.leave")}
          </button>
        </p>
      </Dialog>
    </>
  );
}
