import { type FormEvent, useId, useRef, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { FileButton } from "../shell/FileButton.tsx";
import styles from "./Verify.module.css";
import { words } from "./words.ts";

/** Where a countersignature that came in a message or a file is taken in. */
export function Bring({ onTake }: { readonly onTake: (given: string | File) => unknown }) {
  const t = useOwnWords(words);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState("");
  const [empty, setEmpty] = useState(false);
  const problem = empty && text.trim() === "";
  const go = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(text.trim() === "");
    if (text.trim() === "") return field.current?.focus();
    onTake(text);
    setText("");
  };
  return (
    <details className={`no-print ${styles.bring}`}>
      <summary>{t("bring.title")}</summary>
      <p>{t("bring.text")}</p>
      <form className={styles.form} onSubmit={go} noValidate>
        <label htmlFor={id}>{t("bring.field")}</label>
        <textarea
          ref={field}
          id={id}
          value={text}
          rows={3}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="none"
          translate="no"
          aria-invalid={problem || undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        {problem && (
          <p id={`${id}-problem`} className={styles.problem}>
            <Icon name="warning" /> {t("bring.empty")}
          </p>
        )}
        <div className={styles.actions}>
          <button className="button button-primary" type="submit">
            {t("bring.submit")}
          </button>
          <FileButton label={t("verify.file")} onFile={onTake} />
        </div>
      </form>
    </details>
  );
}
