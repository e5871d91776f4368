import { Icon } from "../../ui/Icon.tsx";
import { itemText } from "../ItemText.tsx";
import type { FigureViewProps } from "../registry.ts";
import styles from "./View.module.css";

/** Steps that lead to one another: downwards on a phone, to and fro in rows where there is room. */
export function View({ items, content = itemText }: FigureViewProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers
    <ol role="list" className={styles.chain} data-columns={columns(items.length)}>
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
        <li key={at} className={styles.step}>
          <span className={styles.number} aria-hidden="true">
            {at + 1}
          </span>
          <div className={styles.words}>{content(item, at)}</div>
          {at < items.length - 1 && (
            <span className={styles.link}>
              <Icon name="arrow-right" />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

/** How many steps stand in a row: three, unless the last would then stand alone under one full row. */
function columns(steps: number): 2 | 3 {
  return steps === 4 ? 2 : 3;
}
