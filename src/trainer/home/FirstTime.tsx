import { useOwnWords } from "../../i18n/useWords.tsx";
import { useLang } from "../../player/usePage.ts";
import { trainerPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import styles from "./Home.module.css";
import { words } from "./words.ts";

/** What all of this is, for somebody who has never assigned anything. */
export function FirstTime() {
  const t = useOwnWords(words);
  const lang = useLang();
  return (
    <section className={styles.first} aria-labelledby="first">
      <h2 id="first">{t("first.title")}</h2>
      <p>{t("first.intro")}</p>
      <ol className={styles.steps}>
        {(["ask", "collect", "see"] as const).map((step) => (
          <li key={step}>
            <h3>{t(`first.steps.${step}.title`)}</h3>
            <p>{t(`first.steps.${step}.text`)}</p>
          </li>
        ))}
      </ol>
      <p>{t("first.private")}</p>
      <div className={styles.actions}>
        <Go className="button button-primary" to={trainerPath(lang, "new")}>
          {t("first.go")}
        </Go>
        <Go className="button" to={trainerPath(lang, "guide")}>
          {t("first.guide")}
        </Go>
        <Go className="button button-quiet" to={trainerPath(lang, "data")}>
          {t("first.restore")}
        </Go>
      </div>
    </section>
  );
}
