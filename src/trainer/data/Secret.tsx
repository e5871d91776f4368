import { useId, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Data.module.css";
import { words } from "./words.ts";

interface SecretProps {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly value: string;
  readonly onWrite: (text: string) => void;
  /** For something new, browsers offer to make and to keep one. */
  readonly fresh?: boolean;
}

/** A passphrase: hidden, unless one wants to see it. */
export function Secret({ label, hint, problem, value, onWrite, fresh = false }: SecretProps) {
  const t = useOwnWords(words);
  const id = useId();
  const [shown, setShown] = useState(false);
  const described = [problem !== undefined && `${id}-problem`, hint !== undefined && `${id}-hint`].filter(Boolean);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.soft}>
          {hint}
        </p>
      )}
      <div className={styles.actions}>
        <input
          id={id}
          type={shown ? "text" : "password"}
          value={value}
          autoComplete={fresh ? "new-password" : "current-password"}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={described.join(" ") || undefined}
          onChange={(event) => onWrite(event.target.value)}
        />
        <button className="button button-quiet" type="button" onClick={() => setShown(!shown)}>
          {t(shown ? "secret.hide" : "secret.show")}
          <span className="visually-hidden"> {label}</span>
        </button>
      </div>
      {problem !== undefined && (
        <p id={`${id}-problem`} className={styles.warning}>
          <Icon name="warning" /> <span>{problem}</span>
        </p>
      )}
    </div>
  );
}
