import type { ChangeEvent, KeyboardEvent } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { cut } from "./grade.ts";
import { LIMIT } from "./schema.ts";
import styles from "./View.module.css";
import { words } from "./words.ts";

interface WritingProps {
  readonly text: string;
  /** Checked: it can be read and copied, and changes no more. */
  readonly locked: boolean;
  readonly labelledBy: string;
  readonly describedBy: string;
  /** The id of the line that says where the text stays. */
  readonly privacy: string;
  readonly announce: (text: string) => void;
  readonly onWrite: (text: string) => void;
  /** What Ctrl or Cmd with Enter does; left out, it finishes the exercise. */
  readonly onDone: (() => void) | undefined;
}

/** Lines to write on, where it is printed with nothing written. */
const LINES = [1, 2, 3, 4, 5, 6];

/**
 * A field that grows with its text: a copy of the text beneath it gives it its height, in any browser and without
 * measuring. On paper the copy is what is printed, or empty lines.
 */
export function Writing(props: WritingProps) {
  const { text, locked, labelledBy, describedBy, privacy, announce, onWrite, onDone } = props;
  const t = useOwnWords(words);
  const { number } = useWords();
  const full = t("full", { max: number.format(LIMIT) });

  const change = (event: ChangeEvent<HTMLTextAreaElement>) => {
    if (locked) return;
    const next = cut(event.target.value);
    if (isFull(next) && !isFull(text)) announce(full);
    onWrite(next);
  };

  const keyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== "Enter") return;
    // A new line; one after another while it is held. Nothing of that is the card's business.
    event.stopPropagation();
    if (locked || event.repeat || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (onDone) onDone();
    else submit(event.currentTarget.form);
  };

  return (
    <div>
      <div className={styles.writing}>
        <div className={styles.copy} aria-hidden="true">
          {/* The last line counts, also while it is empty. */}
          {`${text}\n`}
        </div>
        <textarea
          className={styles.field}
          rows={4}
          data-digit="1"
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          aria-disabled={locked || undefined}
          readOnly={locked}
          maxLength={LIMIT}
          value={text}
          onChange={change}
          onKeyDown={keyDown}
        />
      </div>
      {text === "" && (
        <div className={styles.lines} aria-hidden="true">
          {LINES.map((line) => (
            <div key={line} />
          ))}
        </div>
      )}
      <p id={privacy} className={styles.private}>
        {t("private")}
      </p>
      {!locked && isFull(text) && (
        <p className={styles.note}>
          <Icon name="info" />
          {full}
        </p>
      )}
    </div>
  );
}

/** A browser cuts before a character that takes two units and does not fit. */
const isFull = (text: string) => text.length >= LIMIT - 1;

/** Finishes, as its button does. Safari before 16 has no `requestSubmit`; a click on the button is the same. */
function submit(form: HTMLFormElement | null) {
  form?.querySelector<HTMLElement>("[type=submit]")?.click();
}
