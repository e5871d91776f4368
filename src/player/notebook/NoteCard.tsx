import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { kindOf } from "../../learning/notes.ts";
import { lessonPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { noteAnchor } from "../notes/anchor.ts";
import { NoteBody, type NoteBodyProps } from "../notes/NoteBody.tsx";
import { startOf } from "../notes/start.ts";
import { useLang } from "../usePage.ts";
import styles from "./Notes.module.css";
import { words } from "./words.ts";

interface NoteCardProps extends NoteBodyProps {
  /** Where its lesson is; `undefined`: the course has it no more. */
  readonly lesson: { readonly module: string; readonly id: string } | undefined;
}

/** A note in the notebook: what it says, and the way back to just that passage. */
export function NoteCard({ lesson, ...props }: NoteCardProps) {
  const t = useOwnWords(words);
  const { lang: words_ } = useWords();
  const lang = useLang();
  const { note } = props;
  const { at, data } = note;
  const kind = kindOf(data);
  const start = startOf(data);
  const date = at !== undefined && new Intl.DateTimeFormat(words_, { dateStyle: "long" }).format(at);
  const hash = kind === "bookmark" ? (data.section ?? "") : noteAnchor(note.note);
  return (
    <article id={noteAnchor(note.note)} className={styles.card} data-kind={kind} aria-label={start} tabIndex={-1}>
      {kind === "bookmark" && !props.editing && (
        <p className={styles.bookmark}>
          {t("bookmark")}
          {data.heading !== undefined && (
            <span lang={note.lang === lang ? undefined : note.lang}>: {data.heading}</span>
          )}
        </p>
      )}
      <NoteBody {...props} />
      <p className={styles.about}>
        {kind !== "bookmark" && data.heading !== undefined && (
          <span lang={note.lang === lang ? undefined : note.lang}>{t("section", { heading: data.heading })}</span>
        )}
        {at !== undefined && date && <time dateTime={new Date(at).toISOString()}>{date}</time>}
        {lesson !== undefined && (
          <span className="no-print">
            <Go
              className={styles.see ?? ""}
              to={`${lessonPath(lang, lesson.module, lesson.id)}${hash && `#${hash}`}`}
              aria-label={t("seeThis", { start })}
            >
              {t("see")}
            </Go>
          </span>
        )}
      </p>
    </article>
  );
}
