import { useOwnWords } from "../../i18n/useWords.tsx";
import styles from "./Editor.module.css";
import { Mark } from "./Mark.tsx";
import { words } from "./words.ts";

/** How many moments a page has room for, with a pen. */
const LINES = 10;

/** On paper, before anything has been made: a line for each moment, and a box to mark what is critical. */
export function Blanks() {
  const t = useOwnWords(words);
  return (
    <ol className={`print-only ${styles.blanks}`} aria-hidden="true">
      {Array.from({ length: LINES }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <li key={at} className={styles.blank}>
          <span className={styles.pen}>{at + 1}</span>
          <span>
            <Mark full={false} /> {t("critical")}
          </span>
        </li>
      ))}
    </ol>
  );
}
