import { type FormEvent, useEffect, useRef, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { People } from "../../state/people-contract.ts";
import { pausedUntil } from "../../state/tries.ts";
import type { ProfileRow } from "../../storage/profile-row.ts";
import styles from "./Fields.module.css";
import { SecretField } from "./Fields.tsx";
import { usePerson } from "./usePerson.ts";
import { useCountdown, useRefusal } from "./useRefusal.ts";
import { useTask } from "./useTask.ts";
import { words } from "./words.ts";

interface SecretEntryProps {
  readonly people: People;
  /** With a lock. */
  readonly row: ProfileRow;
  readonly onForgotten: () => void;
  readonly onBack: () => void;
}

/** Asks for a person's PIN or passphrase. */
export function SecretEntry({ people, row, onForgotten, onBack }: SecretEntryProps) {
  const t = useOwnWords(words);
  const { nameOf } = usePerson();
  const kind = row.lock?.kind ?? "pin";
  const refusal = useRefusal(kind);
  const [secret, setSecret] = useState("");
  const [said, setSaid] = useState<string>();
  const { busy, run } = useTask();
  const until = pausedUntil(row.tries, people.now());
  const left = useCountdown(until, people.now);
  const paused = left !== undefined;
  const was = useRef(paused);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (was.current && !paused) setSaid(t("secret.again"));
    was.current = paused;
  }, [paused, t]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (paused) return;
    setSaid(undefined);
    if (kind === "pin" ? !/^\d{4,8}$/.test(secret) : secret === "")
      return setSaid(t(kind === "pin" ? "secret.emptyPin" : "secret.emptyPassphrase"));
    void run(
      () => people.enter(row.profile, secret),
      (outcome) => {
        setSaid(refusal.said(outcome, people.now()));
        if (kind === "pin") setSecret("");
        form.current?.querySelector<HTMLInputElement>("[data-first]")?.focus();
      },
    );
  };

  if (!people.secure) {
    return (
      <div className={styles.form}>
        <p role="alert">{t("secret.insecure")}</p>
        <div className={styles.actions}>
          <button className="button" type="button" onClick={onBack}>
            {t("gate.back")}
          </button>
        </div>
      </div>
    );
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      {/* Keepers of passwords want to know whose it is. */}
      {kind === "passphrase" && (
        <input hidden type="text" autoComplete="username" readOnly value={nameOf(row, people.now())} />
      )}
      <SecretField
        kind={kind}
        label={t(`secret.${kind}`)}
        value={secret}
        onWrite={setSecret}
        problem={paused ? refusal.paused(people.now() + left, people.now()) : said}
        first
      />
      {/* Once, and not with every second that passes. */}
      <p className="visually-hidden" role="alert">
        {said ?? ""}
      </p>
      <div className={styles.actions}>
        <button className="button button-primary" type="submit" aria-disabled={paused || busy || undefined}>
          {t(busy ? "secret.checking" : "secret.enter")}
        </button>
        <button className="button button-quiet" type="button" onClick={onForgotten}>
          {t(kind === "pin" ? "secret.forgotPin" : "secret.forgotPassphrase")}
        </button>
        <button className="button button-quiet" type="button" onClick={onBack}>
          {t("gate.back")}
        </button>
      </div>
    </form>
  );
}
