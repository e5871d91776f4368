import { useOwnWords } from "../../i18n/useWords.tsx";
import styles from "./Card.module.css";
import { asked } from "./rules.ts";
import type { ReportCardThing } from "./schema.ts";
import { words } from "./words.ts";

const marks = [1, 2, 3, 4, 5];

/** The card that customers fill in with a pen: marks, one wish, no name. */
export function Card({ thing }: { readonly thing: ReportCardThing }) {
  const t = useOwnWords(words);
  const questions = asked(thing);
  const shop = thing.shop.trim();
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <p className={styles.title}>{shop || t("card.name")}</p>
        <p>{t("card.thanks")}</p>
      </div>
      {questions.length === 0 ? (
        <p className={styles.none}>{t("card.none")}</p>
      ) : (
        <>
          <div className={styles.how}>
            <p>{t("card.how")}</p>
            <p className={styles.ends} aria-hidden="true">
              <span>{t("card.low")}</span>
              <span>{t("card.high")}</span>
            </p>
          </div>
          {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers */}
          <ol role="list" className={styles.questions}>
            {questions.map(({ question }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a question is its place
              <li key={at} className={styles.question}>
                <p>{question.trim()}</p>
                <div className={styles.scale} aria-hidden="true">
                  <p className={styles.ends}>
                    <span>{t("card.low")}</span>
                    <span>{t("card.high")}</span>
                  </p>
                  <p className={styles.boxes}>
                    {marks.map((mark) => (
                      <span key={mark} className={styles.box}>
                        {mark}
                      </span>
                    ))}
                  </p>
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
      <div className={styles.wish}>
        <p>{t("card.wish")}</p>
        <div className={styles.line} aria-hidden="true" />
        <div className={styles.line} aria-hidden="true" />
      </div>
      <p className={styles.foot}>
        {thing.handIn.trim() !== "" && <span className={styles.handIn}>{thing.handIn.trim()} </span>}
        {t("card.anonymous")}
      </p>
    </div>
  );
}
