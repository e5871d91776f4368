import { useId } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { inline } from "../text.ts";
import type { OrderPart } from "./schema.ts";
import styles from "./View.module.css";
import { words } from "./words.ts";

/** The worked answer: the right order, each part with its reason. */
export function Key({ parts }: { parts: readonly OrderPart[] }) {
  const t = useOwnWords(words);
  const id = useId();
  return (
    <div className={styles.key}>
      <p id={id} className={styles.keyName}>
        <Icon name="check" />
        {t("key")}
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers */}
      <ol role="list" aria-labelledby={id} className={styles.keyList}>
        {parts.map((part, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its index
          <li key={place} className={styles.keyPart}>
            <span className={styles.place}>{place + 1}</span>
            <div className={styles.words}>
              <Prose prose={inline(part.prose)} />
            </div>
            <div className={styles.why}>
              <Prose prose={part.feedback} />
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
