import { useOwnWords } from "../../i18n/useWords.tsx";
import type { StoringJob } from "../../state/offline-state.ts";
import { Bar } from "../../ui/Bar.tsx";
import styles from "./Card.module.css";
import { useNames } from "./useNames.ts";
import { words } from "./words.ts";

/** How much has come, in files and bytes. */
export function Coming({ job: { done, all } }: { job: StoringJob }) {
  const t = useOwnWords(words);
  const { size } = useNames();
  const values = { done: done.files, count: all.files, bytes: size(done.bytes), size: size(all.bytes) };
  return (
    <div className={styles.coming}>
      <Bar value={Math.min(done.bytes, all.bytes)} max={all.bytes} label={t("bar")} />
      <p>{t("amount", values)}</p>
    </div>
  );
}
