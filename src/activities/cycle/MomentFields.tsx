import { useRef, useState } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Field } from "../parts/Field.tsx";
import { LabelOf } from "../parts/LabelOf.tsx";
import { RowTools } from "../parts/RowTools.tsx";
import { useFocusNext } from "../parts/useFocusNext.ts";
import styles from "./Editor.module.css";
import { Mark } from "./Mark.tsx";
import { LIMITS, type Moment } from "./schema.ts";
import { words } from "./words.ts";

interface MomentFieldsProps {
  readonly moment: Moment;
  /** What it is called, also while it has no name. */
  readonly title: string;
  /** Its place, from 0. */
  readonly at: number;
  readonly last: boolean;
  /** A prefix for ids. */
  readonly id: string;
  readonly onWrite: (change: Partial<Moment>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly announce: (text: string) => void;
}

/** A moment: its name, its place, whether it is critical, and, if the learner likes, what should be lived in it. */
export function MomentFields(props: MomentFieldsProps) {
  const { moment, title, at, last, id, onWrite, onMove, onRemove, announce } = props;
  const t = useOwnWords(words);
  const { number } = useWords();
  const [noting, setNoting] = useState(false);
  const noteField = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext(noteField);
  const { critical, note } = moment;
  const of = <span className="visually-hidden">{t("of", { name: title })}</span>;
  return (
    <>
      <span className={styles.number} aria-hidden="true">
        {at + 1}
      </span>
      <div className={styles.own}>
        <Field
          id={`${id}-name`}
          label={t("moment", { n: number.format(at + 1) })}
          value={moment.name}
          max={LIMITS.name}
          wraps
          onWrite={(name) => onWrite({ name })}
          announce={announce}
        />
        <RowTools name={title} first={at === 0} last={last} onMove={onMove} onRemove={onRemove} />
      </div>
      <div className={styles.more}>
        <button
          type="button"
          className={styles.toggle}
          aria-pressed={critical}
          onClick={() => onWrite({ critical: !critical })}
        >
          <Mark full={critical} />
          <span>
            {t("critical")} {of}
          </span>
        </button>
        {note === "" && !noting && (
          <button
            type="button"
            className={`js-only ${styles.toggle}`}
            onClick={() => {
              setNoting(true);
              focusNext("textarea");
            }}
          >
            <Icon name="plus" />
            <span>
              {t("addNote")} {of}
            </span>
          </button>
        )}
      </div>
      {(note !== "" || noting) && (
        <div ref={noteField}>
          <Field
            id={`${id}-note`}
            label={<LabelOf of={title} name={t("note")} />}
            optional
            lines={2}
            value={note}
            max={LIMITS.note}
            onWrite={(next) => {
              // Emptied, it stays until one leaves the page.
              setNoting(true);
              onWrite({ note: next });
            }}
            announce={announce}
          />
        </div>
      )}
    </>
  );
}
