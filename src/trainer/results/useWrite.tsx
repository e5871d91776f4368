import { type ReactNode, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Results.module.css";
import { words } from "./words.ts";

interface Write {
  /** Whether it went well. */
  readonly write: (done: Promise<boolean>) => Promise<boolean>;
  /** That it did not, where it was asked for. */
  readonly problem: ReactNode;
}

/** A write, and that it failed if it did. */
export function useWrite(): Write {
  const own = useOwnWords(words);
  const [failed, setFailed] = useState(false);
  return {
    async write(done) {
      setFailed(false);
      const well = await done;
      setFailed(!well);
      return well;
    },
    problem: failed && (
      <p role="alert" className={styles.problem}>
        <Icon name="warning" /> {own("person.failedWrite")}
      </p>
    ),
  };
}

/** For ids of people on lists. */
export const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
