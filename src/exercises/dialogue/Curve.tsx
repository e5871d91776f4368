import { useOwnWords } from "../../i18n/useWords.tsx";
import styles from "./Curve.module.css";
import { drawCurve } from "./draw.ts";
import type { Mood } from "./schema.ts";
import { words } from "./words.ts";

interface CurveProps {
  /** At the beginning, and after each choice. */
  readonly moods: readonly Mood[];
  /** For ids that are unique on the page. */
  readonly name: string;
  /** Once it is over: drawn large, with the choices by their numbers. A press goes to a choice, from 0. */
  readonly onStep?: (step: number) => void;
}

/**
 * The curve of anger. Screen readers and keys pass it by: the mood is said in words beside it, and once it is over each
 * choice stands in the list below.
 */
export function Curve({ moods, name, onStep }: CurveProps) {
  const t = useOwnWords(words);
  const over = onStep !== undefined;
  const column = 100 / moods.length;
  const { points, pieces, area } = drawCurve(moods, over);
  const now = points.at(-1);
  const ground = `${name}-heat`;
  const paint = `url(#${ground})`;
  return (
    <div
      className={styles.curve}
      data-over={over || undefined}
      data-many={moods.length > 8 || undefined}
      aria-hidden="true"
    >
      {!over && <p className={styles.name}>{t("curve.name")}</p>}
      <div className={styles.frame}>
        <p className={styles.ends}>
          <span>{t("curve.top")}</span>
          <span>{t("curve.bottom")}</span>
        </p>
        <svg className={styles.drawing} aria-hidden="true" focusable="false">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <defs>
              <linearGradient id={ground} gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2="100">
                <stop className={styles.hot} offset="0.1" />
                <stop className={styles.warm} offset="0.5" />
                <stop className={styles.cool} offset="0.9" />
              </linearGradient>
            </defs>
            <path className={styles.level} d="M0 0H100M0 20H100M0 40H100M0 60H100M0 80H100M0 100H100" />
            <path className={styles.area} d={area} fill={paint} />
            {now && !over && <path className={styles.open} d={`M${now.x} ${now.y}H100`} />}
            {pieces.map((piece, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place
              <path key={at} className={styles.line} d={piece} stroke={paint} />
            ))}
          </svg>
          {points.map(({ x, y }, at) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for a pointer; the list below has the steps
            <g
              // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place
              key={at}
              className={styles.point}
              data-now={at === moods.length - 1 || undefined}
              data-mood={moods[at]}
              onClick={over && at > 0 ? () => onStep(at - 1) : undefined}
            >
              {over && at > 0 && (
                <rect className={styles.reach} x={`${column * at}%`} width={`${column}%`} height="100%" />
              )}
              <circle className={styles.dot} cx={`${x}%`} cy={`${y}%`} data-step={(over && at > 0) || undefined} />
              {over && at > 0 && (
                <text className={styles.digit} x={`${x}%`} y={`${y}%`} dy="0.35em">
                  {at}
                </text>
              )}
            </g>
          ))}
        </svg>
      </div>
    </div>
  );
}
