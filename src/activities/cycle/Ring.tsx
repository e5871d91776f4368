import { type Place, pointAt } from "../../base/ring.ts";
import styles from "./Ring.module.css";

interface RingProps {
  readonly places: readonly Place[];
  readonly critical: readonly boolean[];
  /** A prefix for ids. */
  readonly name: string;
}

/**
 * The ring with the number of each moment, and a tip half-way to the next. Its points are per cent of whatever room it
 * gets; marks, numbers and tips are measured in the text's size and keep their shape.
 */
export function Ring({ places, critical, name }: RingProps) {
  const tips = places.map(({ angle }, at) => (angle + (places[at + 1]?.angle ?? 360)) / 2);
  return (
    <div className={styles.ring}>
      <svg aria-hidden="true">
        <Tip id={`${name}-tip`} className={styles.tip} />
        <Tip id={`${name}-back`} className={styles.back} />
        <ellipse className={styles.line} cx="50%" cy="50%" rx="50%" ry="50%" />
        {tips.map((angle, at) => {
          // How steep an ellipse is depends on its room: a short line along it shows its tip the way.
          const [from, to] = [pointAt(angle - 0.5), pointAt(angle + 0.5)];
          const tip = at === tips.length - 1 ? "back" : "tip";
          return <line key={angle} x1={from.x} y1={from.y} x2={to.x} y2={to.y} markerEnd={`url(#${name}-${tip})`} />;
        })}
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

function Tip({ id, className }: { readonly id: string; readonly className: string | undefined }) {
  return (
    <marker
      id={id}
      className={className}
      markerUnits="userSpaceOnUse"
      markerWidth="1em"
      markerHeight="1em"
      viewBox="-14 -14 28 28"
      refX="0"
      refY="0"
      orient="auto"
    >
      <path d="M-11 -13L14 0L-11 13z" />
    </marker>
  );
}
