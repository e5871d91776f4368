import type { Degree } from "./degrees.ts";
import styles from "./Sources.module.css";

const FULL: Readonly<Record<Exclude<Degree, "law">, number>> = { high: 3, medium: 2, low: 1 };

/** Three bars, of which as many are full as the degree is high; for a law its sign. Words always stand beside it. */
export function DegreeSign({ degree }: { degree: Degree }) {
  if (degree === "law") {
    return (
      <span className={styles.paragraph} aria-hidden="true">
        §
      </span>
    );
  }
  return (
    <svg className={`icon ${styles.bars}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {[0, 1, 2].map((at) => (
        <rect
          key={at}
          x={3 + at * 6.5}
          y={14 - at * 5}
          width="5"
          height={7 + at * 5}
          rx="1"
          fill={at < FULL[degree] ? "currentColor" : "none"}
          stroke="currentColor"
          strokeWidth="1.6"
        />
      ))}
    </svg>
  );
}
