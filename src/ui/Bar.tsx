import styles from "./Bar.module.css";

interface BarProps {
  readonly value: number;
  readonly max: number;
  readonly label: string;
}

/** How far something is. An SVG, since a width in a `style` attribute would be against the Content-Security-Policy. */
export function Bar({ value, max, label }: BarProps) {
  const share = max === 0 ? 0 : (100 * value) / max;
  return (
    <div
      className={styles.bar}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
    >
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className={styles.done} width={share} height="1" />
      </svg>
    </div>
  );
}
