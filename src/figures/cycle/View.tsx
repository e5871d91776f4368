import { ringPlaces, rowsOf } from "../../base/ring.ts";
import { useWords } from "../../i18n/useWords.tsx";
import { itemText } from "../ItemText.tsx";
import type { FigureViewProps } from "../registry.ts";
import { Ring } from "./Ring.tsx";
import styles from "./View.module.css";

/**
 * Moments that begin again after the last. Where there is room they stand round a ring, clockwise from the top; on a phone
 * under one another, and a line leads from the last back to the first.
 */
export function View({ items, content = itemText }: FigureViewProps) {
  const { t } = useWords();
  const places = ringPlaces(items.length);
  return (
    <div className={styles.cycle} data-rows={rowsOf(items.length)}>
      <Ring places={places} />
      {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers */}
      <ol role="list" className={styles.moments}>
        {items.map((item, at) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a moment is its place
            key={at}
            className={styles.moment}
            data-side={places[at]?.side}
            data-row={places[at]?.row}
          >
            <span className={styles.number} aria-hidden="true">
              {at + 1}
            </span>
            <div className={styles.words}>{content(item, at)}</div>
            {at < items.length - 1 && (
              <svg className={styles.next} viewBox="0 0 22 17" aria-hidden="true">
                <path d="M0 0h22L11 17z" />
              </svg>
            )}
          </li>
        ))}
      </ol>
      <svg className={styles.tip} viewBox="0 0 14 18" aria-hidden="true">
        <path d="M14 0L0 9l14 9z" />
      </svg>
      <p className="visually-hidden">{t("figures.cycle.again")}</p>
    </div>
  );
}
