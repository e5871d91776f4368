import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { ModuleIndex } from "../../course/types.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { ShownNote } from "../../state/noting.ts";
import { lessonPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { fileName } from "../activity/file-name.ts";
import { noteAnchor } from "../notes/anchor.ts";
import { useNoting, useSettling } from "../notes/useNotes.ts";
import { Removed, useRemoval } from "../notes/useRemoval.tsx";
import { saveFile } from "../shell/save-file.ts";
import { useLang } from "../usePage.ts";
import { byLesson, type NotesOfLesson } from "./entries.ts";
import { NoteCard } from "./NoteCard.tsx";
import styles from "./Notes.module.css";
import { fileOf, notesMarkdown } from "./notebook-file.ts";
import { useFileWords } from "./useFileWords.ts";
import { words } from "./words.ts";

interface NotedProps {
  readonly notes: readonly ShownNote[];
  readonly modules: readonly ModuleIndex[];
  /** Which of them are to be seen. */
  readonly isSeen: (note: ShownNote, lesson: string) => boolean;
  /** Whether some may not be: then it is not said that there are none. */
  readonly filtered: boolean;
}

/** Notes, marks and bookmarks, by lesson in the order of the course. */
export function Noted({ notes, modules, isSeen, filtered }: NotedProps) {
  const t = useOwnWords(words);
  const noting = useNoting();
  const [editing, setEditing] = useState<string>();
  const { removed, remove, restore } = useRemoval();
  useSettling();
  const there = useMemo(() => new Set(notes.map(({ note }) => note)), [notes]);
  // What was taken away, unless it has come back by another way.
  const taken = useMemo(() => removed.filter(({ note }) => !there.has(note)), [removed, there]);
  const gone = useMemo(() => new Set(taken.map(({ note }) => note)), [taken]);
  const groups = useMemo(() => byLesson([...notes, ...taken], modules), [notes, taken, modules]);
  const edit = (note: string | undefined) => {
    if (editing !== undefined && editing !== note) noting.settle(editing);
    setEditing(note);
    if (note === undefined && editing !== undefined) focusSoon(editing);
  };
  const undo = useCallback(
    (note: ShownNote) => {
      restore(note);
      focusSoon(note.note);
    },
    [restore],
  );
  const seen = groups
    .map((group) => ({
      group,
      found: group.notes.filter((note) => note.note === editing || gone.has(note.note) || isSeen(note, group.title)),
    }))
    .filter(({ found }) => found.length > 0);
  if (seen.length === 0 && filtered) return null;
  return (
    <section className={`${styles.noted} ${seen.length === 0 ? "no-print" : ""}`} aria-labelledby="noted">
      <h2 id="noted">{t("noted")}</h2>
      {seen.length === 0 && <p className={styles.none}>{t("noneNoted")}</p>}
      {seen.map(({ group, found }) => (
        <Group key={group.lesson} group={group} exported={found.filter(({ note }) => !gone.has(note))}>
          {found.map((note) =>
            gone.has(note.note) ? (
              <Removed key={note.note} note={note} onUndo={undo} />
            ) : (
              <NoteCard
                key={note.note}
                note={note}
                lesson={group.module === undefined ? undefined : { module: group.module, id: group.lesson }}
                editing={editing === note.note}
                onEdit={edit}
                onRemove={remove}
              />
            ),
          )}
        </Group>
      ))}
    </section>
  );
}

interface GroupProps {
  readonly group: NotesOfLesson;
  readonly exported: readonly ShownNote[];
  readonly children: ReactNode;
}

function Group({ group: { title, module, lesson }, exported, children }: GroupProps) {
  const t = useOwnWords(words);
  const lang = useLang();
  const file = useFileWords();
  const save = () =>
    saveFile(
      `${fileName(title, "notes")}.md`,
      fileOf(title, [{ title: t("noted"), body: notesMarkdown(exported, file) }]),
      "text/markdown",
    );
  return (
    <section className={styles.lesson} aria-label={title}>
      <div className={styles.lessonHead}>
        <h3>{module === undefined ? title : <Go to={lessonPath(lang, module, lesson)}>{title}</Go>}</h3>
        {exported.length > 0 && (
          <button
            type="button"
            className="button button-quiet no-print"
            aria-label={t("markdownOf", { lesson: title })}
            onClick={save}
          >
            <Icon name="download" /> {t("markdown")}
          </button>
        )}
      </div>
      {module === undefined && <p className={`no-print ${styles.gone}`}>{t("goneLesson")}</p>}
      {children}
    </section>
  );
}

const focusSoon = (note: string) =>
  requestAnimationFrame(() => document.getElementById(noteAnchor(note))?.focus({ preventScroll: true }));
