import { useOwnWords } from "../../i18n/useWords.tsx";
import type { ShownNote } from "../../state/noting.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useProgress } from "../context.ts";
import { useLang } from "../usePage.ts";
import { NoteEditor } from "./NoteEditor.tsx";
import styles from "./Notes.module.css";
import { NoteText } from "./NoteText.tsx";
import { startOf } from "./start.ts";
import { words } from "./words.ts";

export interface NoteBodyProps {
  readonly note: ShownNote;
  readonly editing: boolean;
  /** `undefined`: it is left. */
  readonly onEdit: (note: string | undefined) => void;
  readonly onRemove: (note: ShownNote) => void;
}

/** A note as it is read: the words it is about, its own, and what can be done with it. Or the field in which it is written. */
export function NoteBody({ note, editing, onEdit, onRemove }: NoteBodyProps) {
  const t = useOwnWords(words);
  const lang = useLang();
  const { data } = note;
  const bookmark = data.quote === undefined && data.text.trim() === "" && !editing;
  return (
    <>
      {data.quote !== undefined && (
        <blockquote className={styles.quote} lang={note.lang === lang ? undefined : note.lang}>
          {data.quote}
        </blockquote>
      )}
      {editing ? (
        <NoteEditor note={note} onDone={() => onEdit(undefined)} onEmptied={onRemove} />
      ) : (
        <>
          <div className={styles.text}>
            <NoteText text={data.text} />
          </div>
          <p className={`no-print ${styles.doing}`}>
            {!bookmark && (
              <button
                type="button"
                className={styles.small}
                aria-label={data.text === "" ? undefined : t("changeThis", { start: startOf(data) })}
                onClick={() => onEdit(note.note)}
              >
                <Icon name="pencil" /> {t(data.text === "" ? "note" : "change")}
              </button>
            )}
            <button
              type="button"
              className={styles.small}
              aria-label={t("removeThis", { start: startOf(data) })}
              onClick={() => onRemove(note)}
            >
              <Icon name="cross" /> {t("remove")}
            </button>
          </p>
        </>
      )}
      <Saved note={note} editing={editing} />
    </>
  );
}

/** What becomes of it, while it is written and where it could not be kept. */
function Saved({ note, editing }: Pick<NoteBodyProps, "note" | "editing">) {
  const t = useOwnWords(words);
  const kept = useProgress(({ storage }) => storage === "durable" || storage === "opening");
  const save = kept ? note.save : "failed";
  if (!(editing || save === "failed") || (note.data.text === "" && note.at === undefined)) return null;
  return (
    <p className={`no-print ${styles.saved}`} data-saved={save}>
      {save === "failed" && <Icon name="warning" />} {t(`saved.${save}`)}
    </p>
  );
}
