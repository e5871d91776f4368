import { type MouseEvent, type ReactNode, useId } from "react";
import { useWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./ExerciseCard.module.css";

export type Saved = "saving" | "saved" | "failed";

interface ActionsProps {
  readonly checked: boolean;
  /** Whether it is checked without a button. */
  readonly selfChecking: boolean;
  readonly ready: boolean;
  /** What is not scored is finished, not checked; and changed, not tried again. */
  readonly scored: boolean;
  /** Said of the answer when Check was pressed before it could be graded. */
  readonly missing: string | undefined;
  readonly saved: Saved | undefined;
  readonly onAgain: () => void;
  /** The button that takes a hint, where there are any. */
  readonly hint: ReactNode;
}

/**
 * The buttons of the card. Check and Continue are one element, so that the focus stays on it and Enter twice
 * checks and goes on.
 */
export function Actions({ checked, selfChecking, ready, scored, missing, saved, onAgain, hint }: ActionsProps) {
  const { t } = useWords();
  const id = useId();
  const submits = checked || !selfChecking;
  if (!submits && !hint) return null;
  return (
    <div className={`js-only ${styles.foot}`}>
      <div className={styles.actions}>
        {submits && (
          <button
            type="submit"
            className={`button button-primary ${styles.primary}`}
            aria-disabled={!ready || undefined}
            aria-describedby={missing === undefined ? undefined : id}
            onClick={ignoreSecondOfDouble}
          >
            {t(checked ? "exercises.next" : scored ? "exercises.check" : "exercises.finish")}
          </button>
        )}
        {checked ? (
          <button type="button" className="button" onClick={onAgain}>
            {t(scored ? "exercises.again" : "exercises.change")}
          </button>
        ) : (
          hint
        )}
        {missing !== undefined && (
          <p id={id} className={styles.missing}>
            <Icon name="info" />
            {missing}
          </p>
        )}
      </div>
      {saved && (
        <p className={styles.saved} data-saved={saved}>
          {saved === "failed" && <Icon name="cross" />}
          {t(`exercises.saved.${saved}`)}
        </p>
      )}
    </div>
  );
}

/** A double click on Check must not go on to the next exercise before the result was seen. */
function ignoreSecondOfDouble(event: MouseEvent) {
  if (event.detail > 1) event.preventDefault();
}
