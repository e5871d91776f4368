import type { ProfileRow } from "../../storage/profile-row.ts";
import { Outline } from "../../ui/Icon.tsx";
import styles from "./Sign.module.css";
import { colourOf } from "./usePerson.ts";

interface SignProps {
  readonly row: Pick<ProfileRow, "name" | "colour">;
  readonly large?: boolean;
}

/** The sign of a person: the first letter of their name in their colour. The name stands beside it, or is its label. */
export function Sign({ row, large }: SignProps) {
  const [letter] = row.name?.trim() ?? "";
  return (
    <span className={styles.sign} data-colour={colourOf(row)} data-large={large || undefined} aria-hidden="true">
      {letter === undefined ? <Outline d={PERSON} /> : letter.toUpperCase()}
    </span>
  );
}

const PERSON = "M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6";
const LOCK = "M6 11h12v9.5H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11";

/** A padlock, as large as the words beside it. */
export const LockIcon = () => <Outline d={LOCK} />;
