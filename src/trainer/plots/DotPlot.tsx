import { useId } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import styles from "./DotPlot.module.css";
import { words } from "./words.ts";

/** A question on the map: how easy it is, from 0 to 1, and how well it tells people apart, from −1 to 1. */
export interface Dot {
  readonly key: string;
  /** Its number in the list below. */
  readonly place: number;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly n: number;
}

interface DotPlotProps {
  readonly dots: readonly Dot[];
  /** The mark to reach, 0 to 1. */
  readonly mark: number;
}

/** With more dots than this their numbers would lie over one another. */
const NUMBERED = 40;

const [WIDTH, HEIGHT] = [640, 340];
const [LEFT, RIGHT, TOP, BOTTOM] = [56, 620, 16, 290];

/** A map of questions: to the right what is easy, above what tells apart those who do well. The same as a table behind it. */
export function DotPlot({ dots, mark }: DotPlotProps) {
  const own = useOwnWords(words);
  const { percent, number, lang } = useWords();
  const id = useId();
  if (dots.length < 2) return null;
  const value = new Intl.NumberFormat(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const tick = new Intl.NumberFormat(lang, { minimumFractionDigits: 1 });
  const lowest = Math.min(-0.2, Math.floor(Math.min(...dots.map(({ y }) => y)) * 5) / 5);
  const x = (share: number) => LEFT + share * (RIGHT - LEFT);
  const y = (of: number) => TOP + ((1 - of) / (1 - lowest)) * (BOTTOM - TOP);
  const ticks = Array.from({ length: Math.round((1 - lowest) / 0.2) + 1 }, (_, at) => 1 - at * 0.2);
  const numbered = dots.length <= NUMBERED;
  return (
    <figure className={styles.plot} aria-labelledby={`${id}-caption`}>
      <figcaption id={`${id}-caption`}>{own("map.caption")}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
      <section className={styles.scroll} aria-labelledby={`${id}-caption`} tabIndex={0}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
          <title id={`${id}-title`}>{own("map.title", { count: dots.length })}</title>
          <desc id={`${id}-desc`}>
            {own("map.desc", {
              hard: dots.filter((dot) => dot.x < mark).length,
              apart: dots.filter((dot) => dot.y >= 0.2).length,
              against: dots.filter((dot) => dot.y < 0).length,
            })}
          </desc>
          <rect className={styles.ground} x={LEFT} y={TOP} width={RIGHT - LEFT} height={BOTTOM - TOP} />
          <rect className={styles.against} x={LEFT} y={y(0)} width={RIGHT - LEFT} height={BOTTOM - y(0)} />
          {ticks.map((of) => (
            <g key={of.toFixed(1)}>
              <line className={styles.grid} x1={LEFT} x2={RIGHT} y1={y(of)} y2={y(of)} />
              <text className={styles.tick} x={LEFT - 8} y={y(of) + 4} textAnchor="end">
                {tick.format(Number(of.toFixed(1)))}
              </text>
            </g>
          ))}
          {[0, 0.25, 0.5, 0.75, 1].map((of) => (
            <text key={of} className={styles.tick} x={x(of)} y={BOTTOM + 18} textAnchor="middle">
              {percent.format(of)}
            </text>
          ))}
          <line className={styles.mark} x1={x(mark)} x2={x(mark)} y1={TOP} y2={BOTTOM} />
          <text className={styles.axis} x={(LEFT + RIGHT) / 2} y={HEIGHT - 8} textAnchor="middle">
            {own("map.x")}
          </text>
          <text
            className={styles.axis}
            transform={`translate(14 ${(TOP + BOTTOM) / 2}) rotate(-90)`}
            textAnchor="middle"
          >
            {own("map.y")}
          </text>
          {/* The hardest lie on top. */}
          {[...dots].reverse().map((dot) => (
            <g key={dot.key} transform={`translate(${x(dot.x)} ${y(dot.y)})`}>
              <circle className={styles.dot} r={numbered ? 11 : 5} data-low={dot.x < mark} />
              {numbered && (
                <text className={styles.place} y="4" textAnchor="middle">
                  {dot.place}
                </text>
              )}
            </g>
          ))}
        </svg>
      </section>
      <details className="no-print">
        <summary>{own("map.table")}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
        <section className={styles.scroll} aria-label={own("map.table")} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{own("map.place")}</th>
                <th scope="col">{own("map.question")}</th>
                <th scope="col">{own("map.x")}</th>
                <th scope="col">{own("map.y")}</th>
                <th scope="col">{own("map.n")}</th>
              </tr>
            </thead>
            <tbody>
              {dots.map((dot) => (
                <tr key={dot.key}>
                  <td>{number.format(dot.place)}</td>
                  <th scope="row">{dot.name}</th>
                  <td>{percent.format(dot.x)}</td>
                  <td>{value.format(dot.y)}</td>
                  <td>{number.format(dot.n)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  );
}
