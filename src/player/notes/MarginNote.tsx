import { memo, type ToggleEvent, useEffect, useRef, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { kindOf } from "../../learning/notes.ts";
import { Icon } from "../../ui/Icon.tsx";
import { noteAnchor } from "./anchor.ts";
import { NoteBody, type NoteBodyProps } from "./NoteBody.tsx";
import styles from "./Notes.module.css";
import { startOf } from "./start.ts";
import { words } from "./words.ts";

interface MarginNoteProps extends NoteBodyProps {
  /** Whether it has the margin to itself; else it is a line that opens. */
  readonly wide: boolean;
}

/** A note beside its passage. While another is written, it is not drawn anew. */
export const MarginNote = memo(function MarginNote({ wide, ...props }: MarginNoteProps) {
  const t = useOwnWords(words);
  const { note, editing } = props;
  const [open, setOpen] = useState(wide);
  const shown = open || editing;
  useEffect(() => setOpen(wide), [wide]);
  usePrinted(setOpen);
  const toggle = (event: ToggleEvent<HTMLDetailsElement>) => setOpen(event.currentTarget.open);
  const mark = kindOf(note.data) === "mark" && !editing;
  return (
    <details
      id={noteAnchor(note.note)}
      className={styles.note}
      data-wide={wide || undefined}
      open={shown}
      onToggle={toggle}
      data-note={kindOf(note.data)}
    >
      <summary>
        <Icon name="pencil" />
        <span className={styles.name}>{t(mark ? "marked" : "yours")}</span>
        {!shown && <span className={styles.start}>{startOf(note.data)}</span>}
        <Icon name="chevron-down" className={styles.chevron ?? ""} />
      </summary>
      <div className={styles.body}>
        <NoteBody {...props} />
      </div>
    </details>
  );
});

/** On paper every note is open. */
function usePrinted(setOpen: (change: (open: boolean) => boolean) => void) {
  const before = useRef(false);
  useEffect(() => {
    const open = () =>
      setOpen((was) => {
        before.current = was;
        return true;
      });
    const restore = () => setOpen(() => before.current);
    addEventListener("beforeprint", open);
    addEventListener("afterprint", restore);
    return () => {
      removeEventListener("beforeprint", open);
      removeEventListener("afterprint", restore);
    };
  }, [setOpen]);
}
