import type { SelectHTMLAttributes } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./View.module.css";
import { words } from "./words.ts";

interface PickProps extends SelectHTMLAttributes<HTMLSelectElement> {
  readonly choices: readonly string[];
  /** The indexes of choices as they are shown; there may be more than this blank has. */
  readonly order: readonly number[];
  readonly picked: number | null;
  readonly locked: boolean;
  readonly onPick: (choice: number | null) => void;
}

/**
 * The browser's own list of choices: it opens on any phone, and needs no dragging. It lies unseen over the words that
 * are picked, since a browser would cut these to one line. On paper all choices stand beside the line.
 */
export function Pick({ choices, order, picked, locked, onPick, ...rest }: PickProps) {
  const t = useOwnWords(words);
  const shown = order.filter((choice) => choice < choices.length);
  const none = locked ? "—" : t("choose");
  return (
    <span className={styles.pick}>
      <select
        {...rest}
        value={picked ?? ""}
        onChange={({ target }) => onPick(target.value === "" ? null : Number(target.value))}
      >
        {/* A select cannot be read-only: once locked, it has nothing else to pick. */}
        {(!locked || picked === null) && <option value="">{none}</option>}
        {shown
          .filter((choice) => !locked || choice === picked)
          .map((choice) => (
            <option key={choice} value={choice}>
              {choices[choice]}
            </option>
          ))}
      </select>
      <span className={styles.picked} data-empty={picked === null || undefined} aria-hidden="true">
        {picked === null ? none : choices[picked]}
      </span>
      {!locked && (
        <>
          <Icon name="chevron-down" />
          <span className={styles.choices} aria-hidden="true">
            ({shown.map((choice) => choices[choice]).join(" / ")})
          </span>
        </>
      )}
    </span>
  );
}
