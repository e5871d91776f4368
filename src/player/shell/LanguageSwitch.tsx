import { useWords } from "../../i18n/useWords.tsx";
import styles from "./LanguageSwitch.module.css";
import { nameOfLanguage, useSwitchLanguage } from "./useSwitchLanguage.ts";

/** The same page in the course's other languages. Page, answers, focus and scroll stay where they are. */
export function LanguageSwitch() {
  const { t, lang: words } = useWords();
  const { links, failed } = useSwitchLanguage();
  if (links.length < 2) return null;
  return (
    <nav className={styles.switch} aria-label={t("player.nav.language")}>
      {links.map(({ code, ...link }) => (
        <a key={code} title={nameOfLanguage(code)} {...link}>
          {code.toUpperCase()}
          <span className="visually-hidden"> {nameOfLanguage(code)}</span>
        </a>
      ))}
      <span className={styles.failed} role="status">
        {failed === undefined ? "" : t("player.language.failed", { language: nameOfLanguage(failed, words) })}
      </span>
    </nav>
  );
}
