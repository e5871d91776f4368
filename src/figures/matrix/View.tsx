import { useWords } from "../../i18n/useWords.tsx";
import { AxisName } from "../AxisName.tsx";
import { itemText } from "../ItemText.tsx";
import { figureRules } from "../kinds.ts";
import type { FigureViewProps } from "../registry.ts";
import styles from "./View.module.css";

const { slots } = figureRules.matrix;

/**
 * Four quadrants, and what grows upwards and to the right of them. Where there is no room for two beside each other they
 * are a list, and a small plan shows of each where it stands.
 */
export function View({ items, axes, content = itemText }: FigureViewProps) {
  const { t } = useWords();
  return (
    <div
      className={styles.matrix}
      data-axes={axes && ""}
      data-notes={items.some(({ note }) => note !== undefined) || undefined}
    >
      {axes && <AxisName axis="y" name={axes.y} />}
      {axes && <AxisName axis="x" name={axes.x} />}
      {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers */}
      <ul role="list" className={styles.plane}>
        {slots.map((slot, at) => {
          const item = items[at];
          return (
            item && (
              <li key={slot} className={styles.quadrant} data-slot={slot}>
                <svg className={styles.plan} viewBox="0 0 22 22" aria-hidden="true" focusable="false">
                  {slots.map((each, place) => (
                    <rect
                      key={each}
                      data-here={each === slot || undefined}
                      x={place % 2 === 0 ? 1 : 12}
                      y={place < 2 ? 1 : 12}
                      width="9"
                      height="9"
                      rx="2"
                    />
                  ))}
                </svg>
                <div className={styles.words}>
                  <span className="visually-hidden">{t(`figures.matrix.${slot}`)}: </span>
                  {content(item, at)}
                </div>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
