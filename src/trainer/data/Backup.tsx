import { useOwnWords } from "../../i18n/useWords.tsx";
import { SaveKey } from "../key/SaveKey.tsx";
import type { OpenTrainer } from "../TrainerFrame.tsx";
import styles from "./Data.module.css";
import { words } from "./words.ts";

/** Everything as one file that only its passphrase opens. */
export function Backup(open: OpenTrainer) {
  const t = useOwnWords(words);
  return (
    <section className={styles.part} aria-labelledby="backup">
      <h2 id="backup" tabIndex={-1}>
        {t("backup.title")}
      </h2>
      <p>{t("backup.text")}</p>
      <SaveKey {...open} />
    </section>
  );
}
