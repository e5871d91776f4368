import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useLate, useProgress } from "../context.ts";
import { useDownload } from "../data/useDownload.ts";
import styles from "./StorageNotice.module.css";
import { words } from "./words.ts";

/** What the fuller notice below tells, once it has come (`Recovery.tsx`). */
const told: readonly string[] = ["newer", "full", "corrupt"];

/** Says in plain words that answers cannot be kept, and offers them as a file. */
export function StorageNotice() {
  const t = useOwnWords(words);
  const download = useDownload();
  const fuller = useLate((late) => late.health !== undefined);
  const storage = useProgress((state) => state.storage);
  const well = storage === "opening" || storage === "durable" || (fuller && told.includes(storage));
  const trouble = well ? undefined : storage;
  return (
    <div role="status">
      {trouble !== undefined && (
        <div className={styles.notice}>
          <Icon name="warning" />
          <p>{t(trouble)}</p>
          <button className="button button-quiet" type="button" onClick={() => download()}>
            <Icon name="download" /> {t("download")}
          </button>
        </div>
      )}
    </div>
  );
}
