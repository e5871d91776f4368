import { type ChangeEvent, type KeyboardEvent, useId } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { cut } from "./cut.ts";
import styles from "./TextField.module.css";
import { words } from "./words.ts";

interface TextFieldProps {
  /** Stands over the field and names it. */
  readonly label: string;
  /** What the field belongs to, heard before the label: several fields of a page have the same one. */
  readonly of?: string | undefined;
  readonly value: string;
  /** The longest text that is taken, in UTF-16 units. */
  readonly limit: number;
  readonly onChange: (next: string) => void;
  /** How many lines it shows while it is empty. Left out: one, and what is written stays a single line. */
  readonly lines?: number;
  /** By which the editor finds it, to send the focus there: `[data-field="3"]`. */
  readonly field?: string;
  readonly describedBy?: string | undefined;
  readonly announce: (text: string) => void;
}

/**
 * A labelled field that grows with its text: a copy of the text beneath it gives it its height, in any browser and
 * without measuring. Near its limit it says how much room is left, and at the limit that no more is taken.
 */
export function TextField(props: TextFieldProps) {
  const { label, of, value, limit, onChange, lines, field, describedBy, announce } = props;
  const t = useOwnWords(words);
  const { number } = useWords();
  const id = useId();
  const left = limit - value.length;
  const full = t("full", { max: number.format(limit) });
  const note = left > Math.max(20, limit / 10) ? undefined : isFull(value, limit) ? full : t("left", { count: left });

  const change = (event: ChangeEvent<HTMLTextAreaElement>) => {
    const written = event.target.value;
    const next = cut(lines === undefined ? written.replace(/\s*\n\s*/g, " ") : written, limit);
    if (isFull(next, limit) && !isFull(value, limit)) announce(full);
    onChange(next);
  };

  const keyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === "Enter" && lines === undefined) event.preventDefault();
  };

  return (
    <div className={styles.text}>
      <label htmlFor={id} className={styles.label}>
        {of !== undefined && <span className="visually-hidden">{`${of}: `}</span>}
        {label}
      </label>
      <div className={styles.writing}>
        <div className={styles.copy} aria-hidden="true">
          {/* The last line counts, also while it is empty. */}
          {`${value}\n`}
        </div>
        <textarea
          id={id}
          className={styles.field}
          rows={lines ?? 1}
          data-field={field}
          aria-describedby={[describedBy, note && `${id}-note`].filter(Boolean).join(" ") || undefined}
          maxLength={limit}
          value={value}
          onChange={change}
          onKeyDown={keyDown}
        />
      </div>
      {note && (
        <p id={`${id}-note`} className={styles.note}>
          {left <= 1 && <Icon name="info" />}
          {note}
        </p>
      )}
    </div>
  );
}

/** A browser cuts before a character that takes two units and does not fit. */
const isFull = (text: string, limit: number) => text.length >= limit - 1;
