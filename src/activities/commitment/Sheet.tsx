import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { SheetProps } from "../contract.ts";
import { Paper } from "./Paper.tsx";
import { Rounds } from "./Rounds.tsx";
import styles from "./Sheet.module.css";
import type { CommitmentThing } from "./schema.ts";
import { words } from "./words.ts";

/** The letter of now. The earlier ones stand below it in short, on paper on a page of their own: who hangs one up leaves it out. */
export function Sheet({ thing }: SheetProps<CommitmentThing>) {
  const t = useOwnWords(words);
  const { number } = useWords();
  const { rounds } = thing;
  return (
    <div>
      <Paper letter={thing} />
      {rounds.length > 0 && (
        <div className={styles.earlier}>
          <p className={styles.name}>{t("rounds.name", { count: number.format(rounds.length) })}</p>
          <Rounds rounds={rounds} />
        </div>
      )}
    </div>
  );
}
