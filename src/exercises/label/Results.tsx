import { useOwnWords } from "../../i18n/useWords.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { Feedback, type Mark } from "../parts/Feedback.tsx";
import { inline } from "../text.ts";
import type { LabelAnswer, LabelItem } from "./schema.ts";
import type { Place } from "./usePlaces.ts";
import styles from "./View.module.css";
import { words } from "./words.ts";

interface ResultsProps {
  readonly item: LabelItem;
  readonly answer: LabelAnswer;
  readonly reveal: boolean;
  readonly places: readonly Place[];
  readonly marks: readonly Mark[];
  readonly idOf: (place: number) => string;
}

/** What became of each place: its label, whether that is right, and why. A figure has no room for so many words. */
export function Results({ item, answer, reveal, places, marks, idOf }: ResultsProps) {
  const t = useOwnWords(words);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers
    <ol role="list" aria-label={t("result")} className={styles.results}>
      {marks.map((mark, at) => {
        const label = item.labels[answer[at] ?? -1];
        const right = answer[at] === at;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place is its index
          <li key={at} className={styles.result} data-tone={mark.tone}>
            <span className={styles.number} aria-hidden="true">
              {at + 1}
            </span>
            <div className={styles.words}>
              <p>
                {places[at]?.where !== undefined && `${places[at].where}: `}
                {label && (
                  <strong>
                    <Prose prose={inline(label.prose)} />
                  </strong>
                )}
              </p>
              <Feedback id={idOf(at)} mark={mark} prose={right || reveal ? item.labels[at]?.feedback : undefined} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
