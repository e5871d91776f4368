import { useOwnWords } from "../../i18n/useWords.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { inline } from "../text.ts";
import type { Option } from "./schema.ts";
import styles from "./Talk.module.css";
import { words } from "./words.ts";

interface OptionsProps {
  readonly options: readonly Option[];
  /** Option indexes in the order in which they are shown. */
  readonly shown: readonly number[];
  readonly onChoose: (option: number) => void;
}

/** What can be said, each a whole row. */
export function Options({ options, shown, onChoose }: OptionsProps) {
  const t = useOwnWords(words);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers
    <ul role="list" className={styles.options} aria-label={t("choices")}>
      {shown.map((option, place) => (
        <li key={option}>
          <button
            type="button"
            className={styles.option}
            data-digit={place + 1}
            // The second click of a double one meets the next turn.
            onClick={({ detail }) => detail > 1 || onChoose(option)}
          >
            <span className={styles.badge} aria-hidden="true">
              {place + 1}
            </span>
            <span className={styles.words}>
              <Prose prose={inline(options[option]?.says ?? EMPTY)} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const EMPTY = { type: "root" as const, children: [] };
