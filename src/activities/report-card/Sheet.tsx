import { useOwnWords } from "../../i18n/useWords.tsx";
import type { SheetProps } from "../contract.ts";
import { Card } from "./Card.tsx";
import styles from "./Sheet.module.css";
import type { ReportCardThing } from "./schema.ts";
import { words } from "./words.ts";

/**
 * The card for customers, twice on a page to be cut in two; and on a page of its own, which no customer sees, what the
 * learner will do with low marks.
 */
export function Sheet({ thing }: SheetProps<ReportCardThing>) {
  const t = useOwnWords(words);
  const planned = thing.areas.filter(({ question, action }) => (question + action).trim() !== "");
  return (
    <div className={styles.sheet}>
      <div>
        <Card thing={thing} />
        <div className={`print-only ${styles.second}`} aria-hidden="true">
          <Card thing={thing} />
        </div>
      </div>
      {planned.length > 0 && (
        <div className={styles.plan}>
          <p className={styles.name}>{t("plan.name")}</p>
          <p className={styles.private}>{t("plan.private")}</p>
          <dl className={styles.list}>
            {planned.map(({ label, question, action }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an area is its place
              <div key={at} className={styles.item}>
                <dt>
                  {label}
                  {question.trim() !== "" && <span className={styles.question}>{question.trim()}</span>}
                </dt>
                <dd data-empty={action.trim() === "" || undefined}>{action.trim() || t("plan.none")}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </div>
  );
}
