import { useWords } from "../../i18n/useWords.tsx";
import { itemText } from "../ItemText.tsx";
import type { FigureViewProps } from "../registry.ts";
import { Climb } from "./Climb.tsx";
import styles from "./View.module.css";

/**
 * Steps that rise, the first the lowest. Where there is room they are a staircase, read upwards as one walks it: the
 * numbers say so, and what is heard or reached with Tab goes the same way up. On a phone, where one would come to the
 * top of the stairs first and scroll away from their foot, the first step is the first to be read, and a small
 * staircase beside each shows how high it is.
 */
export function View({ items, content = itemText }: FigureViewProps) {
  const { t } = useWords();
  return (
    <>
      <p className="visually-hidden">{t("figures.steps.order")}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers */}
      <ol role="list" className={styles.steps} data-count={items.length}>
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
          <li key={at} className={styles.step}>
            <span className={styles.height} aria-hidden="true">
              <span className={styles.number}>{at + 1}</span>
              <Climb step={at} of={items.length} />
            </span>
            <div className={styles.words}>{content(item, at)}</div>
          </li>
        ))}
      </ol>
    </>
  );
}
