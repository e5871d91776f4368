import { Icon } from "../../ui/Icon.tsx";
import styles from "./Editor.module.css";

interface FinishProps {
  /** A prefix for ids. */
  readonly name: string;
  readonly words: string;
  /** What it means to press it. */
  readonly note?: string | undefined;
  /** What is still missing, in sentences, once that was asked. */
  readonly missing: readonly string[];
  readonly onPress: () => void;
}

/** The button that signs, or closes. It can always be pressed: what is missing is then said. */
export function Finish({ name, words, note, missing, onPress }: FinishProps) {
  const [noteId, missingId] = [`${name}-finish-note`, `${name}-finish-missing`];
  return (
    <div className={`js-only no-print ${styles.finish}`}>
      {note !== undefined && (
        <p id={noteId} className={styles.soft}>
          {note}
        </p>
      )}
      <div className={styles.buttons}>
        <button
          type="button"
          className="button button-primary"
          aria-describedby={
            [note !== undefined && noteId, missing.length > 0 && missingId].filter(Boolean).join(" ") || undefined
          }
          onClick={onPress}
        >
          {words}
        </button>
      </div>
      {missing.length > 0 && (
        <div id={missingId}>
          {missing.map((each) => (
            <p key={each} className={styles.missing}>
              <Icon name="info" />
              {each}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
