import { type ReactNode, useId } from "react";
import { useWords } from "../../i18n/useWords.tsx";
import styles from "./BarPlot.module.css";

/** A bar: a share from 0 to 1, and where it may be with more people. */
export interface PlotRow {
  readonly key: string;
  readonly label: string;
  readonly share: number;
  readonly interval?: readonly [number, number];
  readonly n: number;
  /** What stands under its label on the screen. */
  readonly more?: ReactNode;
}

interface BarPlotProps {
  readonly caption: string;
  readonly rows: readonly PlotRow[];
  /** How many of them stand on the screen: paper and the table have all. Left out: all. */
  readonly shown?: number;
  /** A line across all bars: the mark to reach, 0 to 1. */
  readonly mark?: number;
  readonly words: { readonly label: string; readonly share: string; readonly n: string; readonly table: string };
}

/** Shares as bars, each drawn as SVG beside its label; the same as a table behind them. */
export function BarPlot({ caption, rows, shown = rows.length, mark, words }: BarPlotProps) {
  const { percent, number } = useWords();
  const id = useId();
  return (
    <figure className={styles.plot} aria-labelledby={id}>
      <figcaption id={id}>{caption}</figcaption>
      <ul>
        {rows.map(({ key, label, share, interval, n, more }, at) => (
          <li key={key} {...(at >= shown && { className: styles.later })}>
            <div className={styles.label}>
              {label}
              {more}
            </div>
            <Bar share={share} {...(interval && { interval })} {...(mark !== undefined && { mark })} />
            <div className={styles.value}>
              {percent.format(share)} <small>n = {number.format(n)}</small>
            </div>
          </li>
        ))}
      </ul>
      <details className="no-print">
        <summary>{words.table}</summary>
        <div className={styles.scroll}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.label}</th>
                <th scope="col">{words.share}</th>
                <th scope="col">{words.n}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, label, share, n }) => (
                <tr key={key}>
                  <th scope="row">{label}</th>
                  <td>{percent.format(share)}</td>
                  <td>{number.format(n)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

interface BarProps extends Pick<PlotRow, "share" | "interval"> {
  readonly mark?: number;
  /** Left out: low below the mark. */
  readonly tone?: "well" | "low";
}

/** A bar alone. The number beside it says the same. */
export function Bar({ share, interval, mark, tone }: BarProps) {
  const low = tone === undefined ? mark !== undefined && share < mark : tone === "low";
  return (
    <svg className={styles.bar} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className={styles.ground} width="100" height="12" />
      <rect className={styles.done} width={100 * share} height="12" data-low={low} />
      {interval !== undefined && (
        <line className={styles.reach} x1={100 * interval[0]} x2={100 * interval[1]} y1="6" y2="6" />
      )}
      {mark !== undefined && <line className={styles.mark} x1={100 * mark} x2={100 * mark} y1="0" y2="12" />}
    </svg>
  );
}
