import { useWords } from "../../i18n/useWords.tsx";
import { itemText } from "../ItemText.tsx";
import type { FigureViewProps } from "../registry.ts";
import { Slice } from "./Slice.tsx";
import styles from "./View.module.css";

/** How many levels can lie side by side and still have room for a long word each; for a control with words, fewer. */
const ABREAST = { words: 5, controls: 3 };

/**
 * Levels from low to high along a wedge that swells from one to the next: which end is which is told by its thickness, not
 * by colour. Where there is room it lies across the page; elsewhere, and for many levels, it stands at the side of their
 * list. Both ways the first and lowest level is read first.
 */
export function View({ items, content }: FigureViewProps) {
  const { t } = useWords();
  const abreast = content ? ABREAST.controls : ABREAST.words;
  return (
    <>
      <p className="visually-hidden">{t("figures.scale.order")}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers */}
      <ol role="list" className={styles.scale} data-across={items.length <= abreast ? items.length : undefined}>
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a level is its place
          <li key={at} className={styles.level}>
            <Slice level={at} of={items.length} />
            <span className={styles.number} aria-hidden="true">
              {at + 1}
            </span>
            <div className={styles.words}>{content ? content(item, at) : itemText(item)}</div>
          </li>
        ))}
      </ol>
    </>
  );
}
