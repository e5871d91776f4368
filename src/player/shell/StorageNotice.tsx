import { useWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { usePlayer, useProgress } from "../context.ts";
import styles from "./StorageNotice.module.css";
import { saveFile } from "./save-file.ts";

interface StorageNoticeProps {
  /** Whether the notice that also does something about it has come. */
  readonly fuller: boolean;
}

/** What the fuller notice tells instead. */
const told: readonly string[] = ["newer", "full", "corrupt"];

/** Says in plain words that answers cannot be kept, and offers them as a file. */
export function StorageNotice({ fuller }: StorageNoticeProps) {
  const { t } = useWords();
  const { progress } = usePlayer();
  const storage = useProgress((state) => state.storage);
  const well = storage === "opening" || storage === "durable" || (fuller && told.includes(storage));
  const trouble = well ? undefined : storage;
  return (
    <div role="status">
      {trouble !== undefined && (
        <div className={styles.notice}>
          <Icon name="warning" />
          <p>{t(`player.storage.${trouble}`)}</p>
          <button
            className="button button-quiet"
            type="button"
            onClick={() => saveFile(`${t("player.storage.file")}.json`, progress.backup())}
          >
            <Icon name="download" /> {t("player.storage.download")}
          </button>
        </div>
      )}
    </div>
  );
}
