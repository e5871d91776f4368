import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { MarkWords } from "./MarkWords.tsx";
import styles from "./Paper.module.css";
import { isBlank, longDay, lookBackDay } from "./rules.ts";
import type { Letter } from "./schema.ts";
import { words } from "./words.ts";

/** A letter as one would hang it up: the promises, place and date, and a line to sign with a pen. */
export function Paper({ letter }: { readonly letter: Letter }) {
  const t = useOwnWords(words);
  const { lang } = useWords();
  const { promises, name, place, signed, review } = letter;
  const closed = review?.closed;
  const where = [place.trim(), signed && longDay(lang, signed.day)].filter(Boolean).join(", ");
  return (
    <div className={styles.paper}>
      <div className={styles.head}>
        <span className={styles.mark}>
          <Mark />
        </span>
        <p className={styles.title}>{t("letter.title")}</p>
        <p>{t("letter.lead")}</p>
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers */}
      <ol role="list" className={styles.promises}>
        {promises.map(({ text, sign }, at) => {
          const outcome = closed && review.outcomes[at];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a promise is its place
            <li key={at} className={styles.promise}>
              <span className={styles.number} aria-hidden="true">
                {at + 1}
              </span>
              <div className={styles.words}>
                {isBlank(text) ? (
                  <p className={styles.unwritten}>
                    <span>{t("letter.unwritten")}</span>
                  </p>
                ) : (
                  <p className={styles.text}>{text.trim()}</p>
                )}
                {!isBlank(sign) && (
                  <p className={styles.sign}>
                    <span className={styles.name}>{t("letter.sign")}</span> {sign.trim()}
                  </p>
                )}
                {outcome?.mark && (
                  <p className={styles.outcome}>
                    <MarkWords mark={outcome.mark} />
                    {!isBlank(outcome.note) && <span className={styles.note}> {outcome.note.trim()}</span>}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <dl className={styles.foot}>
        <div>
          <dt>{t("letter.where")}</dt>
          <dd>{where}</dd>
        </div>
        <div data-pen="">
          <dt>{t("letter.who")}</dt>
          <dd>{name.trim()}</dd>
        </div>
      </dl>
      {!signed && <p className={styles.state}>{t("letter.unsigned")}</p>}
      {signed && !closed && (
        <p className={styles.state}>{t("letter.lookBack", { date: longDay(lang, lookBackDay(signed)) })}</p>
      )}
      {closed && (
        <div className={styles.review}>
          <p className={styles.name}>{t("letter.reviewed", { date: longDay(lang, closed.day) })}</p>
          {!isBlank(review.next) && (
            <p className={styles.next}>
              {t("letter.next")} {review.next.trim()}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
