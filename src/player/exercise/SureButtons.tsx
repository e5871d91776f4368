import { useId } from "react";
import { useWords } from "../../i18n/useWords.tsx";
import type { Sure } from "../../learning/attempt.ts";
import styles from "./Sure.module.css";

interface SureButtonsProps {
  readonly sure: Sure | undefined;
  readonly ready: boolean;
  readonly onChoose: (sure: Sure | undefined) => void;
}

const levels = [3, 2, 1] as const;

/** The interface's name for each level. */
export const levelNames = { 1: "guessing", 2: "fairly", 3: "sure" } as const;

/**
 * How sure the learner is of the answer. Buttons that can be pressed again, not radios: nothing needs to be said, and
 * what was said can be taken back.
 */
export function SureButtons({ sure, ready, onChoose }: SureButtonsProps) {
  const { t } = useWords();
  const id = useId();
  const choose = (level: Sure) => {
    if (ready) onChoose(level === sure ? undefined : level);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its name into its border
    <div role="group" aria-labelledby={`${id}q`} aria-describedby={`${id}o`} className={`js-only ${styles.sure}`}>
      <p id={`${id}q`} className={styles.question}>
        {t("exercises.sure.question")}
      </p>
      <p id={`${id}o`} className="visually-hidden">
        {t("exercises.sure.optional")}
      </p>
      <div className={styles.levels}>
        {levels.map((level) => (
          <button
            key={level}
            type="button"
            className={styles.level}
            aria-pressed={sure === level}
            onClick={() => choose(level)}
          >
            <span className={styles.dots} aria-hidden="true" data-level={level}>
              <i />
              <i />
              <i />
            </span>
            {t(`exercises.sure.level.${levelNames[level]}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
