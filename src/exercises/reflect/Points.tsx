import type { Root } from "hast";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Prose } from "../../ui/Prose.tsx";
import row from "../parts/OptionRow.module.css";
import options from "../parts/Options.module.css";
import { inline } from "../text.ts";
import styles from "./View.module.css";
import { words } from "./words.ts";

interface PointsProps {
  readonly points: readonly Root[];
  readonly ticks: readonly number[];
  readonly locked: boolean;
  /** A prefix for ids. */
  readonly name: string;
  readonly onToggle: (point: number) => void;
}

/** The points to compare with, as checkboxes. A tick is the learner's own word, so no row is right or wrong. */
export function Points({ points, ticks, locked, name, onToggle }: PointsProps) {
  const t = useOwnWords(words);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its name into its border
    <div role="group" aria-labelledby={`${name}-name`} className={`${options.options} ${styles.points}`}>
      <p id={`${name}-name`} className={styles.name}>
        {t("points")}
      </p>
      {points.map((point, at) => {
        const chosen = ticks.includes(at);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is its index
          <div key={at} className={row.row} data-chosen={chosen || undefined} data-locked={locked || undefined}>
            <label className={row.label}>
              <input
                className={row.control}
                type="checkbox"
                // 1 is the text.
                data-digit={at + 2}
                checked={chosen}
                aria-disabled={locked || undefined}
                onChange={locked ? ignore : () => onToggle(at)}
              />
              <span className={row.words}>
                <Prose prose={inline(point)} />
              </span>
            </label>
          </div>
        );
      })}
    </div>
  );
}

function ignore() {}
