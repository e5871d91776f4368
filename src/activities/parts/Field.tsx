import type { ChangeEvent, KeyboardEvent, ReactNode } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { cut, roomLeft } from "./cut.ts";
import styles from "./Field.module.css";
import { words } from "./words.ts";

interface FieldProps {
  /** The id of the control; what belongs to it has ids that begin with it. */
  readonly id: string;
  readonly label: ReactNode;
  /** What helps to fill it in, always in sight. */
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  readonly value: string;
  /** The longest text that is taken, in UTF-16 units as browsers count them. */
  readonly max: number;
  /** How many lines it begins with, and has on paper while it is empty. Left out: one, and it takes no line breaks. */
  readonly lines?: number;
  /** Whether one line that is too long for its field goes on below instead of scrolling. */
  readonly wraps?: boolean;
  /** The ids of what else describes it. */
  readonly describedBy?: string | undefined;
  /** What is said of it when something was tried for which it was needed. */
  readonly missing?: string | undefined;
  readonly onWrite: (text: string) => void;
  /** What Enter does in a field of one line. Left out: nothing. */
  readonly onEnter?: () => void;
  readonly announce: (text: string) => void;
}

/** Whoever comes by Tab sees all of it: of a text area a browser shows the cursor alone, be it behind what stays below. */
function show({ key, currentTarget }: KeyboardEvent<HTMLElement>) {
  if (key === "Tab") currentTarget.scrollIntoView?.({ block: "nearest" });
}

/**
 * A labelled field. One of several lines grows with its text: a copy of the text beneath it gives it its height, in any
 * browser and without measuring. On paper the copy is what is printed, or empty lines for a pen.
 */
export function Field(props: FieldProps) {
  const {
    id,
    label,
    hint,
    optional,
    value,
    max,
    lines = 1,
    wraps,
    describedBy,
    missing,
    onWrite,
    onEnter,
    announce,
  } = props;
  const t = useOwnWords(words);
  const { number } = useWords();
  const left = roomLeft(value, max);
  const limit = t("limit", { max: number.format(max) });
  const full = t("full", { max: number.format(max) });
  const [hintId, noteId, limitId] = [`${id}-hint`, `${id}-note`, `${id}-limit`];

  const change = ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    // A text area would take line breaks with what is pasted.
    const next = cut(lines === 1 ? target.value.replace(/\s*\n\s*/g, " ") : target.value, max);
    if (roomLeft(next, max) === "full" && left !== "full") announce(full);
    onWrite(next);
  };
  // A line of its own is finished by nothing; Enter that chooses a word in another writing is none.
  const enter = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter?.();
  };
  const control = {
    id,
    className: styles.control,
    "aria-describedby": [missing && noteId, hint && hintId, describedBy, limitId].filter(Boolean).join(" "),
    "aria-invalid": missing !== undefined || undefined,
    maxLength: max,
    value,
    onChange: change,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {optional && " "}
        {optional && <span className={styles.optional}>{t("optional")}</span>}
      </label>
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      <div
        className={styles.writing}
        data-one={(lines === 1 && !wraps) || undefined}
        data-empty={value === "" || undefined}
      >
        <div className={styles.copy} aria-hidden="true">
          {/* The last line counts, also while it is empty. */}
          {`${value}\n`}
        </div>
        {lines === 1 && !wraps ? (
          <input {...control} type="text" autoComplete="off" onKeyDown={enter} />
        ) : (
          <textarea {...control} rows={lines} onKeyDown={lines === 1 ? enter : undefined} onKeyUp={show} />
        )}
      </div>
      {value === "" && (
        <div className={styles.lines} aria-hidden="true">
          {Array.from({ length: lines }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
            <div key={line} />
          ))}
        </div>
      )}
      {missing !== undefined && (
        <p id={noteId} className={styles.note}>
          <Icon name="info" />
          {missing}
        </p>
      )}
      <p id={limitId} className={left === undefined ? "visually-hidden" : styles.limit} data-left={left}>
        {left === "full" ? full : left === undefined ? limit : t("left", { count: left })}
      </p>
    </div>
  );
}
