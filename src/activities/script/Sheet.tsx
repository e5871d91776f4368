import { useOwnWords } from "../../i18n/useWords.tsx";
import type { SheetProps } from "../contract.ts";
import { pageSize } from "./page-size.ts";
import { shownStages } from "./rules.ts";
import styles from "./Sheet.module.css";
import type { ScriptThing } from "./schema.ts";
import { words } from "./words.ts";

/** The whole conversation, to be read while telephoning: the stages in the margin, the words large. */
export function Sheet({ thing }: SheetProps<ScriptThing>) {
  const t = useOwnWords(words);
  const stages = shownStages(thing);
  return (
    <div className={styles.sheet} data-size={pageSize(stages)}>
      {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers */}
      <ol role="list" className={styles.stages}>
        {stages.map((stage, at) => (
          <li key={stage.id} className={styles.stage}>
            <p className={styles.name}>
              <span className={styles.number}>{at + 1}</span>
              <span>{stage.name.trim() || t("stage", { n: thing.rows.indexOf(stage) + 1 })}</span>
            </p>
            {stage.text.trim() === "" ? (
              <p className={styles.unwritten}>{t("unwritten")}</p>
            ) : (
              <p className={styles.text}>{stage.text.trim()}</p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
