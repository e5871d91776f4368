import { useWords } from "../../i18n/useWords.tsx";
import { itemText } from "../ItemText.tsx";
import type { FigureViewProps } from "../registry.ts";
import { type Cell, cellsFor, middleOf } from "./cells.ts";
import styles from "./View.module.css";

/**
 * A hub, the first item, and what it holds together. Where there is room the others stand round it, clockwise from the
 * top; on a phone below it, each on its branch.
 */
export function View({ items, content = itemText }: FigureViewProps) {
  const { t } = useWords();
  const spokes = cellsFor(items.length - 1);
  const cells: Cell[] = ["centre", ...spokes];
  return (
    <div className={styles.wheel}>
      <svg className={styles.drawing} viewBox="0 0 6 6" preserveAspectRatio="none" aria-hidden="true">
        <circle className={styles.disc} cx="3" cy="3" r="2.4" />
        <path
          className={styles.spokes}
          d={spokes.map((cell) => `M3 3L${middleOf(cell)}`).join("")}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers */}
      <ul role="list" className={styles.places}>
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place
          <li key={at} className={styles.place} data-cell={cells[at]}>
            <div className={styles.words}>
              {at === 0 && <span className="visually-hidden">{t("figures.wheel.hub")}: </span>}
              {content(item, at)}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
