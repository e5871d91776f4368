import { type Place, pointAt } from "../../base/ring.ts";
import styles from "./View.module.css";

/**
 * The ring with a numbered disc for each moment, and a tip half-way to the next. Its points are per cent of whatever
 * room it gets; discs, numbers and tips are measured in the text's size and keep their shape.
 */
export function Ring({ places }: { places: readonly Place[] }) {
  const tips = places.map(({ angle }, at) => (angle + (places[at + 1]?.angle ?? 360)) / 2);
  return (
    <div className={styles.ring}>
      <svg aria-hidden="true">
        <ellipse className={styles.line} cx="50%" cy="50%" rx="50%" ry="50%" />
        {tips.map((angle) => (
          <svg
            key={angle}
            className={styles.arrow}
            {...pointAt(angle)}
            width="0.85em"
            height="0.85em"
            viewBox="0 0 24 24"
            aria-hidden="true"
          >
            <path d="M-11 -13L14 0L-11 13z" transform={`rotate(${angle})`} />
          </svg>
        ))}
        {places.map(({ angle }, at) => {
          const { x, y } = pointAt(angle);
          return (
            <g key={angle} className={styles.disc}>
              <circle cx={x} cy={y} r="1em" />
              <text x={x} y={y} dy="0.36em">
                {at + 1}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
