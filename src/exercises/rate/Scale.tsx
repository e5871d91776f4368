import type { Root } from "hast";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { inline } from "../text.ts";
import { ratings } from "./grade.ts";
import styles from "./Scale.module.css";
import type { Rating } from "./schema.ts";
import { words } from "./words.ts";

interface ScaleProps {
  /** A prefix for ids, and the name of the radios. */
  readonly name: string;
  readonly statement: Root;
  /** The words of the ends. */
  readonly low: string;
  readonly high: string;
  readonly rating: Rating | null;
  /** Whether digits rate this statement. */
  readonly current: boolean;
  /** Checked: the radios stay, and change nothing. */
  readonly locked: boolean;
  readonly onFocus: () => void;
  readonly onRate: (rating: Rating) => void;
}

/** A statement and its five radios, drawn as numbered circles on a line. */
export function Scale({ name, statement, low, high, rating, current, locked, onFocus, onRate }: ScaleProps) {
  const t = useOwnWords(words);
  const { number } = useWords();
  const nameOf = (each: Rating) => {
    const n = number.format(each);
    return each === 1 ? t("end", { n, end: low }) : each === 5 ? t("end", { n, end: high }) : t("value", { n });
  };
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${name}-statement`}
      className={styles.statement}
      data-locked={locked || undefined}
      onFocus={onFocus}
    >
      <p id={`${name}-statement`} className={styles.words}>
        <Prose prose={inline(statement)} />
      </p>
      <div className={styles.scale}>
        {ratings.map((each) => (
          <label key={each} className={styles.choice}>
            <input
              className={styles.radio}
              type="radio"
              name={name}
              data-digit={current ? each : undefined}
              aria-label={nameOf(each)}
              checked={rating === each}
              // Said, since browsers differ on a group in which nothing is chosen yet.
              tabIndex={each === (rating ?? 1) ? undefined : -1}
              aria-disabled={locked || undefined}
              onChange={locked ? ignore : () => onRate(each)}
            />
            <span className={styles.digit} aria-hidden="true">
              {number.format(each)}
            </span>
          </label>
        ))}
        {/* Said with the radios of the two ends. */}
        <span className={styles.end} data-of="1" aria-hidden="true">
          {low}
        </span>
        <span className={styles.end} data-of="5" aria-hidden="true">
          {high}
        </span>
      </div>
    </div>
  );
}

function ignore() {}
