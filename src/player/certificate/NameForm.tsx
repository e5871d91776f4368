import { type FormEvent, useEffect, useRef, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { readableText } from "../../learning/certificate.ts";
import { TextField } from "../profiles/Fields.tsx";
import styles from "./Certificate.module.css";
import { words } from "./words.ts";

/** As many characters as stay legible in one or two lines of the sheet. */
const LONGEST = 80;

interface NameFormProps {
  readonly suggested: string;
  readonly onName: (name: string) => void;
  /** Left out where there is no name yet to go back to. */
  readonly onCancel?: (() => void) | undefined;
}

/** Asks for the name that the certificate is to carry. */
export function NameForm({ suggested, onName, onCancel }: NameFormProps) {
  const t = useOwnWords(words);
  const [name, setName] = useState(suggested);
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const again = onCancel !== undefined;
  useEffect(() => {
    if (again) form.current?.querySelector("input")?.focus();
  }, [again]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = readableText(name);
    if (said !== "") return onName(said);
    setMissing(true);
    form.current?.querySelector("input")?.focus();
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={t("name.label")}
        hint={t("name.hint")}
        problem={missing && readableText(name) === "" ? t("name.missing") : undefined}
        value={name}
        onWrite={setName}
        maxLength={LONGEST}
        autoComplete="name"
      />
      <div className={styles.actions}>
        <button className="button button-primary" type="submit">
          {t("name.make")}
        </button>
        {onCancel && (
          <button className="button button-quiet" type="button" onClick={onCancel}>
            {t("name.cancel")}
          </button>
        )}
      </div>
    </form>
  );
}
