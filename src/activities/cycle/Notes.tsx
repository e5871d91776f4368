import { useOwnWords } from "../../i18n/useWords.tsx";
import styles from "./Notes.module.css";
import type { Moment } from "./schema.ts";
import { words } from "./words.ts";

interface NotesProps {
  /** In their order, each with the name by which it is called. */
  readonly moments: readonly Moment[];
}

/** What should be lived in each moment, where the learner has said so. */
export function Notes({ moments }: NotesProps) {
  const t = useOwnWords(words);
  const noted = moments.flatMap(({ id, name, note }, at) =>
    note.trim() === "" ? [] : [{ id, name, note: note.trim(), number: at + 1 }],
  );
  if (noted.length === 0) return null;
  return (
    <div className={styles.notes}>
      <p className={styles.head}>{t("notes")}</p>
      <dl>
        {noted.map(({ id, name, note, number }) => (
          <div key={id} className={styles.noted}>
            <dt>
              <span className={styles.number}>{number}</span>
              <span>{name}</span>
            </dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
