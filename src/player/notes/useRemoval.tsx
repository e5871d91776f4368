import { useCallback, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { kindOf } from "../../learning/notes.ts";
import type { ShownNote } from "../../state/noting.ts";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Notes.module.css";
import { useNoting } from "./useNotes.ts";
import { words } from "./words.ts";

/** Taking notes away, and bringing back what was taken away since the page was opened. */
export function useRemoval() {
  const noting = useNoting();
  const [removed, setRemoved] = useState<readonly ShownNote[]>([]);
  const remove = useCallback(
    (shown: ShownNote) => {
      const { note, lang, data } = shown;
      noting.put(note, { lang, data: { ...data, removed: true } });
      setRemoved((before) => [...before.filter((each) => each.note !== note), shown]);
    },
    [noting],
  );
  const restore = useCallback(
    ({ note, lang, data }: ShownNote) => {
      noting.put(note, { lang, data });
      setRemoved((before) => before.filter((each) => each.note !== note));
    },
    [noting],
  );
  return { removed, remove, restore };
}

const said = { note: "removedNote", mark: "removedMark", bookmark: "removedBookmark" } as const;

interface RemovedProps {
  readonly note: ShownNote;
  readonly onUndo: (note: ShownNote) => void;
}

/** In the place of what was taken away: that it was, and the way back. It takes the focus that what is gone had. */
export function Removed({ note, onUndo }: RemovedProps) {
  const t = useOwnWords(words);
  return (
    <p className={`no-print ${styles.removed}`}>
      <span role="status">{t(said[kindOf(note.data)])}</span>
      <button ref={focusNow} type="button" className="button" onClick={() => onUndo(note)}>
        <Icon name="retry" /> {t("undo")}
      </button>
    </p>
  );
}

const focusNow = (button: HTMLButtonElement | null) => button?.focus({ preventScroll: true });
