import { useWords } from "../../i18n/useWords.tsx";
import { itemText } from "../ItemText.tsx";
import type { FigureViewProps } from "../registry.ts";
import { Slice } from "./Slice.tsx";
import styles from "./View.module.css";

/** How many levels can lie side by side and still have room for a long word each. */
const ABREAST = 5;

/**
 * Levels from low to high along a wedge that swells from one to the next: which end is which is told by its thickness, not
 * by colour. Where there is room it lies across the page; elsewhere, and for many levels, it stands at the side of their list. Both ways the first and lowest level is read first.
 */
export function View({ items, content = itemText }: FigureViewProps) {
  const { t } = useWords();
  return (
    <>
      <p className="visually-hidden">{t("figures.scale.order")}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers */}
      <ol role="list" className={styles.scale} data-across={items.length <= ABREAST || undefined}>
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a level is its place
          <li key={at} className={styles.level}>
            <Slice level={at} of={items.length} />
            <span className={styles.number} aria-hidden="true">
              {at + 1}
            </span>
            <div className={styles.words}>{content(item, at)}</div>
          </li>
        ))}
      </ol>
    </>
  );
}
