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
  if (platform === undefined || state === undefined) return null;
  if (state.status === "alone" || state.status === "ended") return null;
  const leave = (anyway?: boolean) => {
    if (!platform.exit(anyway)) return setUnsent(true);
    setUnsent(false);
    // Only a window that the platform opened can be closed; in its frame the notice says what to do.
    if (window.opener !== null) window.close();
  };
  return (
    <>
      <button className="button" type="button" onClick={() => leave()}>
        <span className={styles.wide}>{t("exit")}</span>
        <span className={styles.narrow}>{t("exitShort")}</span>
      </button>
      <Dialog open={unsent} close={t("unsent.stay")} onClose={() => setUnsent(false)} title={t("unsent.title")}>
        <p>{t(state.copied ? "unsent.kept" : "unsent.lost")}</p>
        <p className={styles.ways}>
          <button className="button button-primary" type="button" onClick={() => setUnsent(false)}>
            {t("unsent.stay")}
          </button>
          <button className="button" type="button" onClick={() => leave(true)}>
            {t("unsent.leave")}
          </button>
        </p>
      </Dialog>
    </>
  );
}
