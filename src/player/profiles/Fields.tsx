import { type InputHTMLAttributes, type ReactNode, useId, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Fields.module.css";
import { words } from "./words.ts";

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "onChange" | "value"> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong with it. */
  readonly problem?: string | undefined;
  readonly value: string;
  readonly onWrite: (text: string) => void;
  /** What stands at its end. */
  readonly tool?: ReactNode;
}

/** A labelled line to write in, with its hint and what is wrong with it. */
export function TextField({ label, hint, problem, value, onWrite, tool, ...rest }: TextFieldProps) {
  const id = useId();
  const [hintId, problemId] = [`${id}-hint`, `${id}-problem`];
  const described = [problem !== undefined && problemId, hint !== undefined && hintId].filter(Boolean).join(" ");
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.line}>
        <input
          {...rest}
          id={id}
          value={value}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={described || undefined}
          onChange={(event) => onWrite(event.target.value)}
        />
        {tool}
      </div>
      {problem !== undefined && (
        <p id={problemId} className={styles.problem}>
          <Icon name="warning" /> <span>{problem}</span>
        </p>
      )}
    </div>
  );
}

interface SecretFieldProps {
  readonly kind: "pin" | "passphrase";
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
  readonly value: string;
  readonly onWrite: (text: string) => void;
  /** For something new, browsers offer to make and to keep one. */
  readonly fresh?: boolean;
  /** It gets the focus where it is shown first. */
  readonly first?: boolean;
}

/** A PIN or a passphrase: hidden, unless one wants to see it. A PIN takes digits alone, also of what is pasted. */
export function SecretField({ kind, fresh = false, first, onWrite, ...rest }: SecretFieldProps) {
  const t = useOwnWords(words);
  const [shown, setShown] = useState(false);
  const pin = kind === "pin";
  return (
    <TextField
      {...rest}
      {...(pin && { inputMode: "numeric", "data-pin": "" })}
      type={shown ? "text" : "password"}
      autoComplete={pin ? "off" : fresh ? "new-password" : "current-password"}
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      data-first={first ? "" : undefined}
      onWrite={(text) => onWrite(pin ? text.replace(/\D/g, "").slice(0, 8) : text)}
      tool={
        <button type="button" className={styles.show} onClick={() => setShown(!shown)}>
          {shown ? t("secret.hide") : t("secret.show")}
          <span className="visually-hidden"> {rest.label}</span>
        </button>
      }
    />
  );
}
