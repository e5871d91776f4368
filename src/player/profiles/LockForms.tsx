import { type FormEvent, useEffect, useRef, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { Outcome, People } from "../../state/people-contract.ts";
import type { ProfileRow } from "../../storage/profile-row.ts";
import styles from "./Fields.module.css";
import { SecretField } from "./Fields.tsx";
import { NewSecret, type SecretPart, useNewSecret } from "./NewSecret.tsx";
import { useProblem } from "./useProblem.ts";
import { useRefusal } from "./useRefusal.ts";
import { useTask } from "./useTask.ts";
import { words } from "./words.ts";

type Change = "addPin" | "changePin" | "removePin" | "addPassphrase" | "changePassphrase" | "removePassphrase";

/** What can be done to a lock, by the lock that is there. */
const CHANGES = {
  none: ["addPin", "addPassphrase"],
  pin: ["changePin", "removePin"],
  passphrase: ["changePassphrase", "removePassphrase"],
} as const satisfies Record<string, readonly Change[]>;

/** What is said once it is done; how encrypting ended is told above the page, which is drawn anew for it. */
const DONE = {
  addPin: "section.pinSet",
  changePin: "section.pinChanged",
  removePin: "section.pinRemoved",
  changePassphrase: "section.passphraseChanged",
} as const;

interface LockFormsProps {
  readonly people: People;
  readonly row: ProfileRow;
}

/** Adds, changes or takes away the PIN or the passphrase of whoever is here. */
export function LockForms({ people, row }: LockFormsProps) {
  const t = useOwnWords(words);
  const [open, setOpen] = useState<Change>();
  const [done, setDone] = useState<keyof typeof DONE>();
  const status = useRef<HTMLParagraphElement>(null);
  const opener = useRef<Change>(undefined);
  const buttons = useRef<HTMLDivElement>(null);
  const start = (change: Change) => {
    opener.current = change;
    setDone(undefined);
    setOpen(change);
  };
  const close = (change?: Change) => {
    setOpen(undefined);
    if (change !== undefined && change in DONE) setDone(change as keyof typeof DONE);
    // The button that opened it may have become another.
    requestAnimationFrame(() => {
      const again = buttons.current?.querySelector<HTMLElement>(`[data-change="${opener.current}"]`);
      (change === undefined && again ? again : status.current)?.focus();
    });
  };
  return (
    <>
      {open !== undefined ? (
        <LockForm key={open} change={open} people={people} row={row} onClose={close} />
      ) : (
        <div ref={buttons} className={styles.actions}>
          {CHANGES[row.lock?.kind ?? "none"].map((change) => (
            <button key={change} className="button" type="button" data-change={change} onClick={() => start(change)}>
              {t(`section.${change}`)}
            </button>
          ))}
        </div>
      )}
      {row.lock?.kind === "pin" && open === undefined && <p className={styles.hint}>{t("section.pinFirst")}</p>}
      <p ref={status} role="status" tabIndex={-1} className={styles.status}>
        {done === undefined ? "" : t(DONE[done])}
      </p>
    </>
  );
}

interface LockFormProps extends LockFormsProps {
  readonly change: Change;
  readonly onClose: (done?: Change) => void;
}

function LockForm({ change, people, row, onClose }: LockFormProps) {
  const t = useOwnWords(words);
  const kind = /Pin$/.test(change) ? "pin" : "passphrase";
  const refusal = useRefusal(kind);
  const fresh = useNewSecret(kind);
  const [old, setOld] = useState("");
  const { form, problemOf, say, clear } = useProblem<"old" | SecretPart>();
  const { busy, run } = useTask();
  const asksOld = !change.startsWith("add");
  const asksNew = !change.startsWith("remove");
  useEffect(() => form.current?.querySelector<HTMLInputElement>("input:not([hidden])")?.focus(), [form]);

  const act = (): Promise<Outcome> => {
    const next = fresh.written.secret;
    switch (change) {
      case "addPin":
        return people.setPin(next);
      case "changePin":
        return people.setPin(next, old);
      case "removePin":
        return people.removePin(old);
      case "addPassphrase":
        return people.protect(next);
      case "changePassphrase":
        return people.changePassphrase(old, next);
      case "removePassphrase":
        return people.unprotect(old);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    if (asksOld && old === "") return say("old", t(kind === "pin" ? "secret.emptyPin" : "secret.emptyPassphrase"));
    const wrong = asksNew ? fresh.check() : undefined;
    if (wrong !== undefined) return say(wrong.field, wrong.text);
    void run(act, (outcome) => {
      const refused = refusal.said(outcome, people.now());
      if (refused === undefined) onClose(change);
      else say(asksOld ? "old" : "secret", refused);
    });
  };

  const text =
    change === "addPin"
      ? "create.pinText"
      : change === "addPassphrase"
        ? "create.passphraseText"
        : change === "removePassphrase"
          ? "section.removePassphraseText"
          : undefined;
  return (
    <form ref={form} className={`${styles.form} ${styles.way}`} onSubmit={submit} noValidate>
      <h4>{t(`section.${change}`)}</h4>
      {text !== undefined && <p>{t(text)}</p>}
      {change === "addPassphrase" && <p>{t("section.addPassphraseText")}</p>}
      {kind === "passphrase" && (
        <input hidden type="text" autoComplete="username" readOnly value={row.name ?? row.profile} />
      )}
      {asksOld && (
        <SecretField
          kind={kind}
          label={t(kind === "pin" ? "section.oldPin" : "section.oldPassphrase")}
          problem={problemOf("old")}
          value={old}
          onWrite={setOld}
        />
      )}
      {asksNew && <NewSecret of={fresh} problemOf={problemOf} />}
      <div className={styles.actions}>
        <button className="button button-primary" type="submit" aria-disabled={busy || undefined}>
          {t(busy ? "secret.checking" : `section.${change}`)}
        </button>
        <button className="button button-quiet" type="button" onClick={() => onClose()}>
          {t("section.cancel")}
        </button>
      </div>
    </form>
  );
}
