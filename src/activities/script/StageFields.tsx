import type { Root } from "hast";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { Field } from "../parts/Field.tsx";
import { LabelOf } from "../parts/LabelOf.tsx";
import { RowTools } from "../parts/RowTools.tsx";
import styles from "./Editor.module.css";
import { LIMITS, type Stage } from "./schema.ts";
import { words } from "./words.ts";

interface StageFieldsProps {
  readonly stage: Stage;
  /** What it is called, also while it has no name. */
  readonly title: string;
  /** Which one it is: «Etapa 3». */
  readonly place: string;
  /** What it is for; the learner's own have none. */
  readonly help: Root | undefined;
  /** A prefix for ids. */
  readonly id: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onWrite: (change: Partial<Stage>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly announce: (text: string) => void;
}

/** The name of a stage, what it is for, and the field for what will be said. */
export function StageFields(props: StageFieldsProps) {
  const { stage, title, place, help, id, first, last, onWrite, onMove, onRemove, announce } = props;
  const t = useOwnWords(words);
  return (
    <>
      {stage.given === undefined ? (
        <div className={styles.own}>
          <Field
            id={`${id}-name`}
            label={<LabelOf of={place} name={t("name")} />}
            value={stage.name}
            max={LIMITS.name}
            wraps
            onWrite={(name) => onWrite({ name })}
            announce={announce}
          />
          <RowTools name={title} first={first} last={last} onMove={onMove} onRemove={onRemove} />
        </div>
      ) : (
        <p className={styles.given}>{stage.name}</p>
      )}
      {help && (
        <div id={`${id}-help`} className={styles.help}>
          <Prose prose={help} />
        </div>
      )}
      <div className={styles.text}>
        <Field
          id={`${id}-text`}
          label={<LabelOf of={title} name={t("text")} />}
          lines={3}
          value={stage.text}
          max={LIMITS.text}
          describedBy={help && `${id}-help`}
          onWrite={(text) => onWrite({ text })}
          announce={announce}
        />
      </div>
    </>
  );
}
