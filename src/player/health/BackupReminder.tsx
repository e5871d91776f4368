import { useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { Health } from "../../state/health.ts";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Card.module.css";
import { useReport } from "./useReport.ts";
import { words } from "./words.ts";

interface BackupReminderProps {
  readonly health: Health;
  /** Changes when there may be something new to say. */
  readonly stamp: string | number;
  /** Hands over a copy of everything, and notes it with the profile. */
  readonly onCopy: () => void;
}

/** Asks to take a copy along when much of what was done is nowhere else; nothing otherwise. */
export function BackupReminder({ health, stamp, onCopy }: BackupReminderProps) {
  const t = useOwnWords(words);
  const { report } = useReport(health, stamp);
  const [over, setOver] = useState(false);
  const risk = report?.reminder;
  if (risk === undefined || over) return null;
  const count = (what: "answers" | "made") => t(`reminder.${what}`, { count: risk[what] });
  const some = (["answers", "made"] as const).filter((what) => risk[what] > 0);
  const what =
    some.length === 2
      ? t("reminder.both", { answers: count("answers"), made: count("made") })
      : some.map(count).join("");
  const end = () => {
    setOver(true);
    // The button is gone: whoever moves by keys goes on from the page's beginning, not from nowhere.
    document.getElementById("main")?.focus();
  };
  return (
    <section className={styles.card} aria-labelledby="take-a-copy">
      <h2 id="take-a-copy">
        <Icon name="download" /> {t("reminder.title")}
      </h2>
      <p>{t("reminder.text", { what })}</p>
      <div className={styles.actions}>
        <button
          className="button button-primary"
          type="button"
          onClick={() => {
            onCopy();
            end();
          }}
        >
          {t("copy")}
        </button>
        <button
          className="button"
          type="button"
          onClick={() => {
            void health.putOff();
            end();
          }}
        >
          {t("reminder.later")}
        </button>
      </div>
    </section>
  );
}
