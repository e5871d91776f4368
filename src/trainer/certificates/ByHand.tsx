import { type FormEvent, useId, useRef, useState } from "react";
import { certificateIn } from "../../assignment/countersignature.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { FileButton } from "../../player/shell/FileButton.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Certificates.module.css";
import { words } from "./words.ts";

/** What is longer is no message with a certificate. */
const LONGEST_FILE = 1_000_000;

/** Takes a certificate in that came by other ways than with a result. */
export function ByHand({ onCertificate }: { readonly onCertificate: (text: string) => void }) {
  const t = useOwnWords(words);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<"empty" | "none">();
  const [added, setAdded] = useState(false);
  const take = (given: string) => {
    const found = certificateIn(given);
    setAdded(found !== undefined);
    setProblem(found !== undefined ? undefined : given.trim() === "" ? "empty" : "none");
    if (found === undefined) return field.current?.focus();
    setText("");
    // With what stands behind it: it may have been countersigned before.
    onCertificate(given);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(text);
  };
  return (
    <form className={styles.hand} onSubmit={submit} noValidate aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t("hand.title")}</h2>
      <p>{t("hand.text")}</p>
      <label htmlFor={id}>{t("hand.field")}</label>
      <textarea
        ref={field}
        id={id}
        rows={4}
        value={text}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="none"
        translate="no"
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(undefined);
        }}
      />
      {problem !== undefined && (
        <p id={`${id}-problem`} className={styles.warning}>
          <Icon name="warning" /> <span>{t(`hand.${problem}`)}</span>
        </p>
      )}
      <div className={styles.actions}>
        <button className="button" type="submit">
          {t("hand.add")}
        </button>
        <FileButton
          label={t("hand.file")}
          onFile={(file) =>
            void (file.size > LONGEST_FILE ? Promise.resolve("-") : file.text()).then(take, () => take("-"))
          }
        />
      </div>
      <p role="status">{added && t("hand.added")}</p>
    </form>
  );
}
