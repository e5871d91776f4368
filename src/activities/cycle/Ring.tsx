import { type Place, pointAt } from "../../base/ring.ts";
import styles from "./Sheet.module.css";

interface RingProps {
  readonly places: readonly Place[];
  readonly critical: readonly boolean[];
}

/**
 * The ring with the number of each moment, and a tip half-way to the next. Its points are per cent of whatever room it
 * gets; marks, numbers and tips are measured in the text's size and keep their shape.
 */
export function Ring({ places, critical }: RingProps) {
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
            <g key={angle} className={styles.disc} data-critical={critical[at] || undefined}>
              {critical[at] ? (
                <svg
                  className={styles.square}
                  x={x}
                  y={y}
                  width="1em"
                  height="1em"
                  viewBox="0 0 24 24"
                  aria-hidden="true"
                >
                  <path d="M0 -31L31 0L0 31L-31 0z" />
                </svg>
              ) : (
                <circle cx={x} cy={y} r="1em" />
              )}
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
