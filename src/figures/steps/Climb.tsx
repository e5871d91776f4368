import styles from "./View.module.css";

/** A small staircase that is filled up to a step, counted from 0. */
export function Climb({ step, of }: { step: number; of: number }) {
  return (
    <svg className={styles.climb} viewBox={`0 0 ${of} ${of}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={stairs(of, of)} vectorEffect="non-scaling-stroke" />
      <path className={styles.climbed} d={stairs(step + 1, of)} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

/** The outline of the first steps of so many. */
function stairs(count: number, of: number): string {
  const risen = Array.from({ length: count }, (_, at) => `V${of - at - 1}H${at + 1}`);
  return `M0 ${of}${risen.join("")}V${of}z`;
}
