import { useWords } from "../../i18n/useWords.tsx";
import { itemText } from "../ItemText.tsx";
import { figureRules } from "../kinds.ts";
import type { FigureViewProps } from "../registry.ts";
import styles from "./View.module.css";

const { slots } = figureRules.triangle;

/**
 * Three corners and what stands in the middle of them. The triangle grows with its words: it is stretched over the
 * place that the text in its centre takes, so no text is cut, in any language and at any size.
 */
export function View({ items, content = itemText }: FigureViewProps) {
  const { t } = useWords();
  return (
    <div className={styles.triangle}>
      <div className={styles.shape}>
        <svg className={styles.lines} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path d="M50 0L100 100H0z" vectorEffect="non-scaling-stroke" />
        </svg>
        <span className={styles.corner} data-slot="top" />
        <span className={styles.corner} data-slot="right" />
        <span className={styles.corner} data-slot="left" />
        <svg className={styles.bell} viewBox="0 0 48 48" aria-hidden="true">
          <circle cx="24" cy="9" r="3.5" />
          <path d="M6 36a18 18 0 0 1 36 0z" />
          <rect x="3" y="38.5" width="42" height="5" rx="2.5" />
        </svg>
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers */}
      <ul role="list" className={styles.places}>
        {slots.map((slot, at) => {
          const item = items[at];
          return (
            item && (
              <li key={slot} className={styles.place} data-slot={slot}>
                <span className="visually-hidden">{t(`figures.triangle.${slot}`)}: </span>
                {content(item, at)}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
