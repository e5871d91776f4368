import { type FormEvent, useId, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { filesIn, type Gathered, gathered } from "./files.ts";
import styles from "./Receive.module.css";
import { words } from "./words.ts";

/** Where what was received is put in: files, a folder, a link. */
export function Inputs({ onGathered }: { readonly onGathered: (gathered: Gathered) => unknown }) {
  const own = useOwnWords(words);
  const id = useId();
  const [over, setOver] = useState(false);
  const [text, setText] = useState("");
  const [empty, setEmpty] = useState(false);
  const paste = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(text.trim() === "");
    if (text.trim() === "") return document.getElementById(`${id}-text`)?.focus();
    onGathered({ incoming: [{ name: "", size: text.length, text: async () => text }], skipped: 0 });
  };
  return (
    <>
      <section
        className={over ? `${styles.part} ${styles.over}` : styles.part}
        aria-labelledby={`${id}-files`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void filesIn(event.dataTransfer).then(onGathered);
        }}
      >
        <h2 id={`${id}-files`}>{own("drop.title")}</h2>
        <p>{own("drop.text")}</p>
        <p className={styles.actions}>
          <Choose label={own("drop.choose")} onGathered={onGathered} />
          <Choose label={own("drop.folder")} folder onGathered={onGathered} />
        </p>
      </section>
      <form className={styles.part} onSubmit={paste} noValidate>
        <h2>{own("paste.title")}</h2>
        <label htmlFor={`${id}-text`}>{own("paste.label")}</label>
        <textarea
          id={`${id}-text`}
          rows={3}
          value={text}
          spellCheck={false}
          aria-invalid={empty || undefined}
          aria-describedby={empty ? `${id}-empty` : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        {empty && (
          <p id={`${id}-empty`} className={styles.problem}>
            <Icon name="warning" /> {own("paste.empty")}
          </p>
        )}
        <p className={styles.actions}>
          <button className="button" type="submit">
            {own("paste.go")}
          </button>
        </p>
      </form>
    </>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly folder?: boolean;
  readonly onGathered: (gathered: Gathered) => unknown;
}

function Choose({ label, folder = false, onGathered }: ChooseProps) {
  const id = useId();
  return (
    <span>
      <input
        id={id}
        className={styles.file}
        type="file"
        multiple
        {...(folder ? { webkitdirectory: "" } : { accept: ".txt,text/plain,.json,application/json" })}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          if (files.length > 0) onGathered(gathered(files));
        }}
      />
      <label htmlFor={id} className="button">
        {label}
      </label>
    </span>
  );
}
