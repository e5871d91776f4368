import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { MOST_NOTE } from "../../learning/events/noted.ts";
import type { ShownNote } from "../../state/noting.ts";
import styles from "./Notes.module.css";
import { useNoting } from "./useNotes.ts";
import { words } from "./words.ts";

/** The learner pauses when nothing has changed for so long, in milliseconds. */
const PAUSE = 2_000;

interface NoteEditorProps {
  readonly note: ShownNote;
  readonly onDone: () => void;
  /** All its words were deleted: it is taken away, and can be brought back with those that it had. */
  readonly onEmptied: (note: ShownNote) => void;
}

/** Where a note is written: kept with every key, in the log when the learner pauses. */
export function NoteEditor({ note: shown, onDone, onEmptied }: NoteEditorProps) {
  const { note, lang, data } = shown;
  const t = useOwnWords(words);
  const noting = useNoting();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const before = useRef(data);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
    return () => clearTimeout(timer.current);
  }, []);

  const write = (text: string) => {
    noting.write(note, { lang, data: { ...data, text } });
    clearTimeout(timer.current);
    // Who has deleted all words may be about to write others.
    if (text.trim() !== "") timer.current = setTimeout(() => noting.settle(note), PAUSE);
  };
  const done = () => {
    clearTimeout(timer.current);
    const isEmptied = data.text.trim() === "" && data.quote === undefined && before.current.text.trim() !== "";
    if (isEmptied) onEmptied({ ...shown, data: before.current });
    else noting.settle(note);
    onDone();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== "Escape" && !(event.key === "Enter" && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    event.stopPropagation();
    done();
  };
  return (
    <div className={`no-print ${styles.editor}`}>
      <label htmlFor={`${id}field`} className="visually-hidden">
        {t("field")}
      </label>
      <textarea
        ref={field}
        id={`${id}field`}
        aria-describedby={`${id}hint`}
        maxLength={MOST_NOTE}
        rows={4}
        value={data.text}
        onChange={(event) => write(event.target.value)}
        onKeyDown={keys}
      />
      <p id={`${id}hint`} className={styles.small}>
        {t("hint")}
      </p>
      <button type="button" className="button" onClick={done}>
        {t("done")}
      </button>
    </div>
  );
}
