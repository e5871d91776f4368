import { useMemo } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { forecast, type Remembered } from "../../learning/review.ts";
import styles from "./Forecast.module.css";
import { useDay } from "./useDay.ts";
import { words } from "./words.ts";

const DAY = 86_400_000;
const DAYS = 14;
/** Of the drawing, in its own units. */
const COLUMN = 28;
const HEIGHT = 72;
const TOP = 16;

interface ForecastProps {
  readonly all: readonly Remembered[];
  readonly today: number;
}

/** How many questions come on each of the next days: a drawing, and the same as a table for whoever wants the numbers. */
export function Forecast({ all, today }: ForecastProps) {
  const own = useOwnWords(words);
  const { lang } = useWords();
  const say = useDay();
  const dates = useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(lang, { timeZone: "UTC", ...options });
    return { weekday: format({ weekday: "narrow" }), date: format({ day: "numeric" }) };
  }, [lang]);
  const days = forecast(all, today + 1, DAYS).map((count, index) => ({ day: today + 1 + index, index, count }));
  const most = Math.max(1, ...days.map(({ count }) => count));
  const total = days.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  return (
    <figure className={styles.forecast}>
      <figcaption>{own("forecast.title", { days: DAYS })}</figcaption>
      <svg
        className={styles.plot}
        viewBox={`0 0 ${DAYS * COLUMN} ${TOP + HEIGHT + 36}`}
        role="img"
        aria-label={own("forecast.summary", { questions: own("questions", { count: total }), days: DAYS })}
      >
        {days.map(({ day, index, count }) => {
          const tall = (count / most) * HEIGHT;
          const middle = index * COLUMN + COLUMN / 2;
          return (
            <g key={day}>
              <rect
                className={count > 0 ? styles.bar : styles.none}
                x={index * COLUMN + 5}
                y={TOP + HEIGHT - Math.max(2, tall)}
                width={COLUMN - 10}
                height={Math.max(2, tall)}
                rx="3"
              />
              {count > 0 && (
                <text className={styles.count} x={middle} y={TOP + HEIGHT - tall - 4}>
                  {count}
                </text>
              )}
              <text className={styles.day} x={middle} y={TOP + HEIGHT + 15}>
                {dates.weekday.format(day * DAY)}
              </text>
              <text className={styles.day} x={middle} y={TOP + HEIGHT + 30}>
                {dates.date.format(day * DAY)}
              </text>
            </g>
          );
        })}
      </svg>
      <details className={styles.table}>
        <summary>{own("forecast.table")}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{own("forecast.day")}</th>
              <th scope="col">{own("forecast.count")}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, count }) => (
              <tr key={day}>
                <th scope="row">{say(day, today)}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
