import { type FormEvent, type ReactNode, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { People } from "../../state/people-contract.ts";
import { everybody } from "../../state/people-contract.ts";
import type { ProfileRow } from "../../storage/profile-row.ts";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Fields.module.css";
import { TextField } from "./Fields.tsx";
import { sameName } from "./usePerson.ts";
import { useProblem } from "./useProblem.ts";
import { useReturn } from "./useReturn.ts";
import { useTask } from "./useTask.ts";
import { words } from "./words.ts";

interface WipeProps {
  readonly people: People;
  readonly row: ProfileRow;
  /** What offers a copy before anything is lost. */
  readonly copy: ReactNode;
}

/** Takes a profile away: what goes with it, a copy first, and its name typed before it is done. */
export function Wipe({ people, row, copy }: WipeProps) {
  const t = useOwnWords(words);
  const [open, setOpen] = useState(false);
  const opener = useReturn(open);
  const [typed, setTyped] = useState("");
  const { form, problemOf, say, clear } = useProblem<"name" | "all">();
  const { busy, run } = useTask();
  const name = row.name ?? t("wipe.word");
  const alone = everybody(people.session.getState()).length === 1;
  const failed = problemOf("all");

  const cancel = () => {
    setTyped("");
    clear();
    setOpen(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    if (!sameName(typed, name)) return say("name", t("wipe.mismatch", { name }));
    void run(
      () => people.wipe(row.profile),
      ({ is }) => is !== "done" && say("all", t("wipe.failed")),
    );
  };

  return (
    <div className={styles.form}>
      <h3>{t("wipe.title")}</h3>
      <p>
        {t("wipe.text")} {alone && t("wipe.alone")}
      </p>
      {copy}
      {open ? (
        <form ref={form} className={styles.form} onSubmit={submit} noValidate>
          <TextField
            label={t("wipe.label", { name })}
            problem={problemOf("name")}
            value={typed}
            onWrite={setTyped}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            autoFocus
          />
          <div role="alert">{failed !== undefined && <p className={styles.problem}>{failed}</p>}</div>
          <div className={styles.actions}>
            <button className={`button ${styles.danger}`} type="submit" aria-disabled={busy || undefined}>
              {t("wipe.do")}
            </button>
            <button className="button button-quiet" type="button" onClick={cancel}>
              {t("wipe.cancel")}
            </button>
          </div>
        </form>
      ) : (
        <div className={styles.actions}>
          <button ref={opener} className={`button ${styles.danger}`} type="button" onClick={() => setOpen(true)}>
            <Icon name="warning" /> {t("wipe.open")}
          </button>
        </div>
      )}
    </div>
  );
}
