import { useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { isFree, type People } from "../../state/people-contract.ts";
import type { ProfileRow } from "../../storage/profile-row.ts";
import { Icon } from "../../ui/Icon.tsx";
import { saveFile } from "../shell/save-file.ts";
import styles from "./Fields.module.css";
import { usePerson } from "./usePerson.ts";
import { useCountdown } from "./useRefusal.ts";
import { useTask } from "./useTask.ts";
import { Wipe } from "./Wipe.tsx";
import { words } from "./words.ts";

interface ForgottenProps {
  readonly people: People;
  /** With a lock. */
  readonly row: ProfileRow;
  readonly onBack: () => void;
}

/** What can be done about a forgotten PIN or passphrase, and what cannot. */
export function Forgotten(props: ForgottenProps) {
  const t = useOwnWords(words);
  return (
    <div className={styles.form}>
      {props.row.lock?.kind === "passphrase" ? <ForgottenPassphrase {...props} /> : <ForgottenPin {...props} />}
      <div className={styles.actions}>
        <button className="button button-quiet" type="button" onClick={props.onBack}>
          {t("forgot.back")}
        </button>
      </div>
    </div>
  );
}

function ForgottenPin({ people, row }: ForgottenProps) {
  const t = useOwnWords(words);
  const { day, time } = usePerson();
  const { busy, run } = useTask();
  const [failed, setFailed] = useState(false);
  const freeAt = row.lock?.kind === "pin" ? row.lock.freeAt : undefined;
  useCountdown(freeAt, people.now);
  const free = isFree(row, people.now());
  const act = () =>
    void run(
      () => (free ? people.removeAsked(row.profile) : people.askRemoval(row.profile)),
      ({ is }) => setFailed(is !== "done"),
    );
  return (
    <>
      <p>{t("forgot.pinText")}</p>
      <div role="status">
        {freeAt !== undefined && (
          <p className={styles.said}>
            {free ? t("forgot.free") : t("forgot.asked", { date: day(freeAt, people.now()), time: time(freeAt) })}
          </p>
        )}
        {failed && <p className={styles.problem}>{t("forgot.failed")}</p>}
      </div>
      {(freeAt === undefined || free) && (
        <div className={styles.actions}>
          <button className="button button-primary" type="button" aria-disabled={busy || undefined} onClick={act}>
            {t(free ? "forgot.remove" : "forgot.ask")}
          </button>
        </div>
      )}
    </>
  );
}

function ForgottenPassphrase({ people, row }: ForgottenProps) {
  const t = useOwnWords(words);
  const { busy, run } = useTask();
  const [kept, setKept] = useState<boolean>();
  const keep = () =>
    void run(
      () => people.seal(row.profile),
      (text) => {
        if (text !== undefined) saveFile(`${t("forgot.file")}.json`, text);
        setKept(text !== undefined);
      },
    );
  return (
    <>
      <p>{t("forgot.passphraseText")}</p>
      <h3>{t("forgot.keepTitle")}</h3>
      <p>{t("forgot.keepText")}</p>
      <div className={styles.actions}>
        <button className="button" type="button" aria-disabled={busy || undefined} onClick={keep}>
          <Icon name="download" /> {t("forgot.keep")}
        </button>
      </div>
      <div role="status">
        {kept === true && <p className={styles.said}>{t("forgot.kept")}</p>}
        {kept === false && <p className={styles.problem}>{t("forgot.keepFailed")}</p>}
      </div>
      <Wipe people={people} row={row} copy={undefined} />
    </>
  );
}
