import { useOwnWords } from "../../i18n/useWords.tsx";
import type { OpenTrainer } from "../TrainerFrame.tsx";
import styles from "./Data.module.css";
import { words } from "./words.ts";

/** What is kept here, in numbers. */
export function Numbers({ state: { issued, received, expected, key, otherKeys } }: OpenTrainer) {
  const t = useOwnWords(words);
  const counted = received.filter(({ standing }) => standing === "counted");
  const detailed = counted.filter(({ result, detailed: other }) => result.details ?? other).length;
  const waiting = received.length - counted.length;
  return (
    <section className={styles.part} aria-labelledby="numbers">
      <h2 id="numbers">{t("numbers.title")}</h2>
      <p>{t("numbers.text")}</p>
      <ul>
        <li>{t("numbers.issued", { count: issued.length })}</li>
        <li>
          {t("numbers.received", { count: counted.length })}
          {detailed > 0 && ` (${t("numbers.detailed", { count: detailed })})`}
        </li>
        {waiting > 0 && <li>{t("numbers.waiting", { count: waiting })}</li>}
        <li>{t("numbers.expected", { count: expected.length })}</li>
        <li>{t("numbers.keys", { count: (key === undefined ? 0 : 1) + otherKeys.length })}</li>
      </ul>
    </section>
  );
}
