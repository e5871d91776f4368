import styles from "./View.module.css";

/** How thick the wedge is where it begins, in per cent of where it ends. */
const THIN = 12;

/** A level's part of the wedge, counted from 0, both ways it can lie; the style sheet shows one of them. */
export function Slice({ level, of }: { level: number; of: number }) {
  const from = thickness(level, of);
  const to = thickness(level + 1, of);
  const opacity = Math.round((0.4 + (0.6 * level) / (of - 1)) * 100) / 100;
  return (
    <svg className={styles.slice} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path className={styles.down} d={`M0 0H${from}L${to} 100H0z`} opacity={opacity} />
      <path className={styles.across} d={`M0 100V${100 - from}L100 ${100 - to}V100z`} opacity={opacity} />
    </svg>
  );
}

function thickness(level: number, of: number): number {
  return Math.round((THIN + ((100 - THIN) * level) / of) * 10) / 10;
}
