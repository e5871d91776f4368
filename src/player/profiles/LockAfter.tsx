import { useId, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { People } from "../../state/people-contract.ts";
import type { ProfileRow } from "../../storage/profile-row.ts";
import styles from "./Fields.module.css";
import { useTask } from "./useTask.ts";
import { words } from "./words.ts";

/** After so many minutes; 0: never. */
const MINUTES = [0, 1, 5, 15, 30] as const;

/** After how long without a touch a profile with a lock locks itself. */
export function LockAfter({ people, row }: { readonly people: People; readonly row: ProfileRow }) {
  const t = useOwnWords(words);
  const group = useId();
  const { run } = useTask();
  const [failed, setFailed] = useState(false);
  const now = row.lockAfter ?? 0;
  // What another version has set is among the choices.
  const choices = [...new Set([...MINUTES, now])].sort((a, b) => a - b);
  const choose = (minutes: number) =>
    void run(
      () => people.lockAfter(minutes === 0 ? undefined : minutes),
      ({ is }) => setFailed(is !== "done"),
    );
  return (
    <fieldset className={styles.group} aria-describedby={`${group}-text`}>
      <legend>{t("section.lockAfter")}</legend>
      <div className={styles.row}>
        {choices.map((minutes) => (
          <label key={minutes} className={styles.choice}>
            <input type="radio" name={group} checked={minutes === now} onChange={() => choose(minutes)} />
            {minutes === 0 ? t("section.off") : t("section.after", { count: minutes })}
          </label>
        ))}
      </div>
      <p id={`${group}-text`} className={styles.hint}>
        {t("section.lockAfterText")}
      </p>
      <div role="alert">{failed && <p className={styles.problem}>{t("section.failed")}</p>}</div>
    </fieldset>
  );
}
