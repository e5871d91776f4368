import type { Entry, Score } from "../../exercises/contract.ts";
import type { Kind } from "../../exercises/define.ts";
import type { Graded } from "../../exercises/score.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { Sure } from "../../learning/attempt.ts";
import { Icon } from "../../ui/Icon.tsx";
import { levelNames } from "./SureButtons.tsx";
import styles from "./Why.module.css";

export interface WhyProps {
  readonly kind: Kind;
  readonly item: unknown;
  readonly answer: unknown;
  /** Part indexes in the order in which they are shown. */
  readonly order: readonly number[];
  readonly graded: Graded;
  /** The score that was stored, and that is shown. */
  readonly shown: Score;
  /** Whether the worked answer may be told. */
  readonly reveal: boolean;
  /** Which try it was, from 1. */
  readonly attempt: number;
  readonly sure: Sure | undefined;
}

/** Why this score: the rule, a line for each part, for the floor and for each hint, and their sum, which is the score. */
export function Why({ kind, item, answer, order, graded, shown, reveal, attempt, sure }: WhyProps) {
  const { t, number, lang } = useWords();
  const own = useOwnWords(kind.words);
  const { score, account } = graded;
  // Hints and alternatives may change without asking anyone again; a score that was given stays.
  const since = shown.points - score.points;
  const signed = new Intl.NumberFormat(lang, { signDisplay: "exceptZero" });
  const { Line } = kind;
  const place = ({ of }: Entry) => (kind.linesAsShown ? order.indexOf(of) : 0);
  const entries = [...account.entries].sort((one, two) => place(one) - place(two));
  return (
    <details className={styles.why}>
      <summary>
        {t("exercises.why.open")} <Icon name="chevron-down" className={styles.chevron ?? ""} />
      </summary>
      <div className={styles.body}>
        <p>{own("rule")}</p>
        <dl className={styles.lines}>
          {entries.map((entry) => (
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
          {Math.abs(since) > 1e-6 && (
            <div>
              <dt>{t("exercises.why.changed")}</dt>
              <dd>{signed.format(since)}</dd>
            </div>
          )}
          <div className={styles.total}>
            <dt>{t("exercises.why.total")}</dt>
            <dd>{t("exercises.why.of", { points: number.format(shown.points), max: number.format(shown.max) })}</dd>
          </div>
        </dl>
        {attempt > 1 && <p>{t("exercises.why.attempt", { n: number.format(attempt) })}</p>}
        {sure && <p>{t("exercises.sure.said", { level: t(`exercises.sure.level.${levelNames[sure]}`) })}</p>}
      </div>
    </details>
  );
}
