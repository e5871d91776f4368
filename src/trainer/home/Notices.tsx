import { useOwnWords } from "../../i18n/useWords.tsx";
import { useLang } from "../../player/usePage.ts";
import { trainerPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { OpenTrainer } from "../TrainerFrame.tsx";
import styles from "./Home.module.css";
import { words } from "./words.ts";

/** What needs the trainer: a key that is nowhere else, results that wait. */
export function Notices({ state: { key, received } }: OpenTrainer) {
  const t = useOwnWords(words);
  const lang = useLang();
  const apart = received.filter(({ standing }) => standing !== "counted").length;
  return (
    <>
      {key !== undefined && key.savedAt === undefined && (
        <p className={styles.notice}>
          <Icon name="warning" />
          <span>
            {t("unsaved")} <Go to={`${trainerPath(lang, "data")}#backup`}>{t("save")}</Go>
          </span>
        </p>
      )}
      {apart > 0 && (
        <p className={styles.notice}>
          <Icon name="info" />
          <span>
            {t("apart", { count: apart })} <Go to={trainerPath(lang, "results")}>{t("look")}</Go>
          </span>
        </p>
      )}
    </>
  );
}
