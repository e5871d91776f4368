import { useWords } from "../../i18n/useWords.tsx";
import { Frame } from "./Frame.tsx";
import styles from "./Skeleton.module.css";

/** A page whose content is on its way, of about the size that it will have. */
export function Skeleton() {
  const { t } = useWords();
  return (
    <Frame title={t("player.loading")}>
      <div className={styles.skeleton}>
        <h1 className="visually-hidden" tabIndex={-1}>
          {t("player.loading")}
        </h1>
        <div className={styles.title} />
        <div className={styles.line} />
        <div className={styles.line} />
        <div className={styles.card} />
      </div>
    </Frame>
  );
}
