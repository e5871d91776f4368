import type { Root } from "hast";
import { Prose } from "../../ui/Prose.tsx";
import { inline } from "../text.ts";
import { Feedback, type Mark } from "./Feedback.tsx";
import styles from "./OptionRow.module.css";

interface OptionRowProps {
  readonly type: "radio" | "checkbox";
  readonly group: string;
  readonly id: string;
  /** Where it stands, from 1: also the key that chooses it. */
  readonly place: number;
  readonly prose: Root;
  readonly chosen: boolean;
  /** Whether Tab stops here; it does unless told otherwise. Arrow keys reach the rest of a group of radios. */
  readonly tabStop?: boolean;
  /** Checked: the control stays, and changes nothing. */
  readonly locked: boolean;
  readonly onChoose: () => void;
  /** Opens the explanation. */
  readonly mark: Mark | undefined;
  readonly feedback: Root;
}

/** An option as a whole row: number, words, and the browser's own control. */
export function OptionRow(props: OptionRowProps) {
  const { type, group, id, place, prose, chosen, tabStop = true, locked, onChoose, mark, feedback } = props;
  return (
    <div
      className={styles.row}
      data-chosen={chosen || undefined}
      data-locked={locked || undefined}
      data-tone={mark?.tone}
    >
      <label className={styles.label}>
        <span className={styles.badge} aria-hidden="true">
          {place}
        </span>
        <span className={styles.words}>
          <Prose prose={inline(prose)} />
        </span>
        <input
          className={styles.control}
          type={type}
          name={group}
          data-digit={place}
          checked={chosen}
          tabIndex={tabStop ? undefined : -1}
          aria-disabled={locked || undefined}
          aria-describedby={mark ? id : undefined}
          onChange={locked ? ignore : onChoose}
        />
      </label>
      {mark && (
        <div className={styles.feedback}>
          <Feedback id={id} mark={mark} prose={feedback} />
        </div>
      )}
    </div>
  );
}

function ignore() {}
