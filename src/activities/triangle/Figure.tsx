import styles from "./Figure.module.css";
import { Sign } from "./Sign.tsx";
import { StateWords } from "./StateWords.tsx";
import { type Part, SLOTS } from "./schema.ts";

/** The triangle. What it says is said again below it, in lists that can be read: a screen reader gets those alone. */
export function Figure({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <div className={styles.triangle} aria-hidden="true">
      <div className={styles.shape}>
        <svg className={styles.lines} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path d="M50 0L100 100H0z" vectorEffect="non-scaling-stroke" />
        </svg>
        {SLOTS.map((slot, at) => (
          <span key={slot} className={styles.corner} data-slot={slot}>
            <Sign state={parts[at]?.state} />
          </span>
        ))}
      </div>
      {SLOTS.map((slot, at) => (
        <div key={slot} className={styles.place} data-slot={slot}>
          <p className={styles.label}>{parts[at]?.label}</p>
          <StateWords state={parts[at]?.state} />
        </div>
      ))}
    </div>
  );
}
