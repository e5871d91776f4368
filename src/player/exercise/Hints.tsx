import type { Hint } from "../../course/types.ts";
import { useWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Prose } from "../../ui/Prose.tsx";
import styles from "./ExerciseCard.module.css";

/** The hints that were taken, in their order. */
export function Hints({ hints, taken }: { hints: readonly Hint[]; taken: number }) {
  const { t } = useWords();
  if (taken === 0) return null;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers
    <ol role="list" className={styles.hints}>
      {hints.slice(0, taken).map((hint, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a hint is its place; the other language's must meet the same element
        <li key={at} className={styles.hint}>
          <p className={styles.hintName}>
            <Icon name="info" />
            {t("exercises.hintNumber", { n: at + 1 })}
          </p>
          <Prose prose={hint.prose} />
        </li>
      ))}
    </ol>
  );
}

interface HintButtonProps {
  readonly hints: readonly Hint[];
  readonly taken: number;
  /** What is not scored costs nothing. */
  readonly scored: boolean;
  readonly onTake: () => void;
}

/** Takes the next hint and says beforehand what it costs. After the last one it stays, so that the focus does. */
export function HintButton({ hints, taken, scored, onTake }: HintButtonProps) {
  const { t, percent } = useWords();
  const next = hints[taken];
  const name = taken === 0 ? t("exercises.hint") : t("exercises.hintMore");
  const priced =
    next && scored && next.cost > 0 ? t("exercises.hintCost", { hint: name, share: percent.format(next.cost) }) : name;
  return (
    <button
      type="button"
      className="button button-quiet"
      aria-disabled={next === undefined || undefined}
      onClick={next && onTake}
    >
      {next ? priced : t("exercises.noMoreHints")}
    </button>
  );
}
