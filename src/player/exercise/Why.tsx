import type { Kind } from "../../exercises/define.ts";
import type { Graded } from "../../exercises/score.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { Sure } from "../../learning/attempt.ts";
import { Icon } from "../../ui/Icon.tsx";
import { levelNames } from "./SureButtons.tsx";
import styles from "./Why.module.css";

interface WhyProps {
  readonly kind: Kind;
  readonly item: unknown;
  readonly answer: unknown;
  readonly graded: Graded;
  /** Whether the worked answer may be told. */
  readonly reveal: boolean;
  /** Which try it was, from 1. */
  readonly attempt: number;
  readonly sure: Sure | undefined;
}

/** Why this score: the rule, a line for each part, for the floor and for each hint, and their sum, which is the score. */
export function Why({ kind, item, answer, graded, reveal, attempt, sure }: WhyProps) {
  const { t, number, lang } = useWords();
  const own = useOwnWords(kind.words);
  const { score, account } = graded;
  const signed = new Intl.NumberFormat(lang, { signDisplay: "exceptZero" });
  const { Line } = kind;
  return (
    <details className={styles.why}>
      <summary>
        {t("exercises.why.open")} <Icon name="chevron-down" className={styles.chevron ?? ""} />
      </summary>
      <div className={styles.body}>
        <p>{own("rule")}</p>
        <dl className={styles.lines}>
          {account.entries.map((entry) => (
            <div key={entry.of}>
              <dt>{Line && <Line item={item} answer={answer} entry={entry} reveal={reveal} />}</dt>
              <dd>{signed.format(entry.points)}</dd>
            </div>
          ))}
          {account.floor > 0 && (
            <div>
              <dt>{t("exercises.why.floor")}</dt>
              <dd>{signed.format(account.floor)}</dd>
            </div>
          )}
          {account.hints.map((points, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a hint is its place
            <div key={at}>
              <dt>{t("exercises.why.hint", { n: at + 1 })}</dt>
              <dd>{signed.format(points)}</dd>
            </div>
          ))}
          <div className={styles.total}>
            <dt>{t("exercises.why.total")}</dt>
            <dd>{t("exercises.why.of", { points: number.format(score.points), max: number.format(score.max) })}</dd>
          </div>
        </dl>
        {attempt > 1 && <p>{t("exercises.why.attempt", { n: number.format(attempt) })}</p>}
        {sure && <p>{t("exercises.sure.said", { level: t(`exercises.sure.level.${levelNames[sure]}`) })}</p>}
      </div>
    </details>
  );
}
