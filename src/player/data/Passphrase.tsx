import { type FormEvent, useState } from "react";
import { SecretField } from "../profiles/Fields.tsx";
import styles from "./Data.module.css";
import { useFacts } from "./useFacts.ts";

interface PassphraseProps {
  readonly text: string;
  readonly busy: boolean;
  readonly wrong: boolean;
  /** Whether this browser can open it at all. */
  readonly available: boolean;
  readonly onOpen: (text: string, passphrase: string) => unknown;
  readonly onCancel: () => void;
}

/** Asks for the passphrase of an encrypted copy. */
export function Passphrase({ text, busy, wrong, available, onOpen, onCancel }: PassphraseProps) {
  const { t } = useFacts();
  const [written, setWritten] = useState("");
  const [empty, setEmpty] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setEmpty(written === "");
    if (written !== "") void onOpen(text, written);
  };
  const problem = empty ? t("sealed.empty") : wrong ? t("sealed.wrong") : undefined;
  return (
    <form className={styles.found} onSubmit={submit} noValidate>
      <h4 tabIndex={-1}>{t("sealed.title")}</h4>
      <p>{t(available ? "sealed.text" : "sealed.insecure")}</p>
      {available && (
        <SecretField
          kind="passphrase"
          label={t("sealed.label")}
          problem={busy ? undefined : problem}
          value={written}
          onWrite={setWritten}
        />
      )}
      <div className={styles.actions}>
        {available && (
          <button className="button button-primary" type="submit" aria-disabled={busy || undefined}>
            {t("sealed.open")}
          </button>
        )}
        <button className="button" type="button" onClick={onCancel}>
          {t("found.cancel")}
        </button>
      </div>
      <p role="status" className={styles.said}>
        {busy ? t("sealed.opening") : (problem ?? "")}
      </p>
    </form>
  );
}
