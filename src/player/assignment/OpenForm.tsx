import { type FormEvent, useId, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Assignment.module.css";
import { words } from "./words.ts";

/** The most of a file that is read, in bytes: an assignment is a few hundred, and another of our files says so at its beginning. */
const MOST = 50 * 2 ** 20;

/** Takes a message, a link or a file in which there is an assignment. */
export function OpenForm({ onText }: { readonly onText: (text: string) => void }) {
  const own = useOwnWords(words);
  const ids = useId();
  const [text, setText] = useState("");
  const [empty, setEmpty] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(text.trim() === "");
    if (text.trim() !== "") onText(text);
    else document.getElementById(`${ids}-text`)?.focus();
  };
  return (
    <section className={`js-only ${styles.card}`} aria-labelledby={`${ids}-title`}>
      <h2 id={`${ids}-title`}>{own("open.title")}</h2>
      <p>{own("open.text")}</p>
      <form className={styles.form} onSubmit={submit} noValidate>
        <div className={styles.field}>
          <label htmlFor={`${ids}-text`}>{own("open.label")}</label>
          <textarea
            id={`${ids}-text`}
            rows={3}
            value={text}
            spellCheck={false}
            aria-invalid={empty || undefined}
            aria-describedby={empty ? `${ids}-empty` : undefined}
            onChange={(event) => setText(event.target.value)}
          />
          {empty && (
            <p id={`${ids}-empty`} className={styles.problem}>
              <Icon name="warning" />
              {own("open.empty")}
            </p>
          )}
        </div>
        <div className={styles.actions}>
          <button className="button button-primary" type="submit">
            {own("open.go")}
          </button>
          <input
            id={`${ids}-file`}
            className={styles.file}
            type="file"
            accept=".txt,text/plain,.json,application/json"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              event.target.value = "";
              if (file !== undefined) void file.slice(0, MOST).text().then(onText);
            }}
          />
          <label htmlFor={`${ids}-file`} className="button">
            {own("open.file")}
          </label>
        </div>
      </form>
    </section>
  );
}
