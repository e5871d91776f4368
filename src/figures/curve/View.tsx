import { AxisName } from "../AxisName.tsx";
import { itemText } from "../ItemText.tsx";
import type { FigureViewProps } from "../registry.ts";
import { plot } from "./plot.ts";
import styles from "./View.module.css";

/**
 * Levels one after the other, as a curve. The curve is stretched over its frame; its numbers are placed in per cent and
 * sized like the text, so they stay legible however narrow it gets. What they stand for is in the list below.
 */
export function View({ items, axes, content = itemText }: FigureViewProps) {
  const levels = items.map(({ value = 0 }) => value);
  const { points, peak, zero, line, area } = plot(levels);
  return (
    <div
      className={styles.curve}
      data-few={items.length <= 5 || undefined}
      data-columns={items.length <= 4 ? items.length : undefined}
    >
      <div className={styles.frame} data-axes={axes && ""}>
        {axes && <AxisName axis="y" name={axes.y} />}
        <div className={styles.plot}>
          <svg className={styles.drawing} aria-hidden="true" focusable="false">
            <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
              <path className={styles.area} d={area} />
              <path className={styles.ground} d={`M0 ${zero}H100`} vectorEffect="non-scaling-stroke" />
              <path className={styles.line} d={line} vectorEffect="non-scaling-stroke" />
            </svg>
            {points.map(({ x, y }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place
              <g key={at} data-peak={at === peak || undefined}>
                <circle className={styles.dot} cx={`${x}%`} cy={`${y}%`} r="5" />
                <text className={styles.digit} x={`${x}%`} y={`${y}%`} dy="0.35em">
                  {at + 1}
                </text>
              </g>
            ))}
          </svg>
        </div>
        {axes && <AxisName axis="x" name={axes.x} />}
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers */}
      <ol role="list" className={styles.points}>
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place
          <li key={at} className={styles.point} data-peak={at === peak || undefined}>
            <span className={styles.number} aria-hidden="true">
              {at + 1}
            </span>
            <div className={styles.words}>{content(item, at)}</div>
          </li>
        ))}
      </ol>
    </div>
  );
}
