import { type ReactNode, useId } from "react";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Builder.module.css";

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with it. */
  readonly problem?: string | undefined;
  /** Near the end of its room: how much is left. */
  readonly left?: string | undefined;
  readonly wide?: boolean;
  /** The control, with what joins it to its words. */
  readonly children: (joined: {
    readonly id: string;
    readonly "aria-invalid": true | undefined;
    readonly "aria-describedby": string | undefined;
  }) => ReactNode;
}

/** A field with its name, and beside it what helps and what is wrong. */
export function Field({ label, hint, problem, left, wide = false, children }: FieldProps) {
  const id = useId();
  const said = { problem, left, hint };
  const ids = Object.entries(said).flatMap(([key, text]) => (text === undefined ? [] : [`${id}-${key}`]));
  return (
    <div className={styles.field} data-wide={wide || undefined}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        "aria-invalid": problem === undefined ? undefined : true,
        "aria-describedby": ids.length === 0 ? undefined : ids.join(" "),
      })}
      <Wrong id={`${id}-problem`} problem={problem} />
      {left !== undefined && (
        <p id={`${id}-left`} className={styles.hint}>
          {left}
        </p>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** What is wrong, in words and with a sign. */
export function Wrong({ id, problem }: { readonly id?: string; readonly problem: string | undefined }) {
  if (problem === undefined) return null;
  return (
    <p id={id} className={styles.wrong}>
      <Icon name="warning" /> <span>{problem}</span>
    </p>
  );
}
