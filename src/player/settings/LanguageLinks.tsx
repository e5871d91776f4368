import { useId } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { nameOfLanguage, useSwitchLanguage } from "../shell/useSwitchLanguage.ts";
import styles from "./Look.module.css";
import { words } from "./words.ts";

/** The course's languages by their own names: links, as in the header, and the same page opens in each. */
export function LanguageLinks() {
  const { t } = useWords();
  const own = useOwnWords(words);
  const { lang: spoken } = useWords();
  const id = useId();
  const { links, failed } = useSwitchLanguage();
  if (links.length < 2) return null;
  return (
    <div>
      <p id={id} className={styles.name}>
        {own("language")}
      </p>
      <ul className={styles.languages} aria-labelledby={id}>
        {links.map(({ code, ...link }) => (
          <li key={code}>
            <a {...link}>{nameOfLanguage(code)}</a>
          </li>
        ))}
      </ul>
      <p role="status">
        {failed === undefined ? "" : t("player.language.failed", { language: nameOfLanguage(failed, spoken) })}
      </p>
    </div>
  );
}
