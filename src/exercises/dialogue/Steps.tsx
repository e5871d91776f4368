import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Prose } from "../../ui/Prose.tsx";
import styles from "./Debrief.module.css";
import { moveOf } from "./mood.ts";
import type { DialogueItem } from "./schema.ts";
import { Exchange } from "./Talk.tsx";
import type { Step } from "./walk.ts";
import { words } from "./words.ts";

interface StepsProps {
  readonly item: DialogueItem;
  readonly steps: readonly Step[];
  /** Begins the next try at a turn, by its step. Left out where that cannot be. */
  readonly onRetry?: ((step: number) => void) | undefined;
}

/** What was heard, what was said to it, what that did and why, one after the other. */
export function Steps({ item, steps, onRetry }: StepsProps) {
  const { number } = useWords();
  const t = useOwnWords(words);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers
    <ol role="list" className={styles.steps}>
      {steps.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
        <li key={at} className={styles.step} data-step={at} tabIndex={-1}>
          <p className={styles.number}>
            <span className="visually-hidden">{t("turn", { n: number.format(at + 1) })}</span>
            <span aria-hidden="true">{number.format(at + 1)}</span>
          </p>
          <div className={styles.body}>
            <Exchange item={item} step={step} before={steps[at - 1]} named />
            <Effect item={item} step={step} />
            {onRetry && (
              <button
                type="button"
                className={`js-only button button-quiet ${styles.retry}`}
                aria-label={`${t("retry")} (${number.format(at + 1)})`}
                onClick={({ detail }) => detail > 1 || onRetry(at)}
              >
                <Icon name="retry" />
                {t("retry")}
              </button>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** How a choice moved the mood, and why. */
function Effect({ item, step }: { item: DialogueItem; step: Step }) {
  const { number } = useWords();
  const t = useOwnWords(words);
  const option = item.turns[step.turn]?.options[step.option];
  if (option === undefined) return null;
  const move = moveOf(step.before, step.after);
  // It may have been at an end of the scale already.
  const stuck = option.mood > 0 ? "top" : option.mood < 0 ? "bottom" : "same";
  const by = number.format(Math.abs(step.after - step.before));
  return (
    <div className={styles.effect} data-move={move}>
      <p className={styles.move}>
        <Icon name={move === "up" ? "arrow-up" : move === "down" ? "arrow-down" : "arrow-right"} />
        {t(`move.${move === "same" ? stuck : move}`, { by })}
      </p>
      <Prose prose={option.why} />
    </div>
  );
}
