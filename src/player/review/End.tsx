import { useEffect, useRef } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { A_DAY, aheadOf, nextDay } from "../../learning/review.ts";
import { homePath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useLang } from "../usePage.ts";
import { Forecast } from "./Forecast.tsx";
import styles from "./Review.module.css";
import { useDay } from "./useDay.ts";
import type { ReviewDay } from "./useReview.ts";
import { words } from "./words.ts";

interface EndProps {
  readonly review: ReviewDay;
  /** How many questions could not be asked. */
  readonly skipped: number;
  readonly onMore: () => void;
  readonly onRetry: () => void;
  readonly onShown: (element: HTMLElement | null) => void;
}

/** Nothing more to ask for now: what was done, when the next ones come, and what may be done all the same. */
export function End({ review, skipped, onMore, onRetry, onShown }: EndProps) {
  const own = useOwnWords(words);
  const lang = useLang();
  const say = useDay();
  const title = useRef<HTMLHeadingElement>(null);
  const { today, all, due, done } = review;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it has come
  useEffect(() => onShown(title.current), []);

  const waiting = due.length - skipped;
  const next = nextDay(all, today);
  const on = next === undefined ? 0 : all.filter(({ memory }) => Math.max(memory.due, today + 1) === next).length;
  const could = waiting > 0 ? waiting : aheadOf(all, today).length;
  const state = all.length === 0 ? "empty" : done.length > 0 ? "done" : "none";
  return (
    <section className={styles.end} aria-labelledby="review-end">
      <h2 id="review-end" ref={title} tabIndex={-1}>
        {state === "done" && <Icon name="check" />}
        {own(`${state}.title`)}
      </h2>
      {state === "empty" ? (
        <p>{own("empty.text")}</p>
      ) : (
        <p>
          {state === "done" && `${own("done.text", { questions: own("questions", { count: done.length }) })} `}
          {waiting > 0 && `${own("waiting", { count: waiting })} `}
          {next !== undefined && waiting <= 0 && own("next", { count: on, day: say(next, today) })}
        </p>
      )}
      {skipped > 0 && <p>{own("skipped", { count: skipped })}</p>}
      <div className={`no-print ${styles.buttons}`}>
        {skipped > 0 && (
          <button className="button button-primary" type="button" onClick={onRetry}>
            {own("retry")}
          </button>
        )}
        {skipped === 0 && could > 0 && (
          <button className="button" type="button" onClick={onMore}>
            {own(waiting > 0 ? "more" : "ahead", { count: Math.min(could, A_DAY) })}
          </button>
        )}
        <Go className={state === "empty" ? "button button-primary" : "button button-quiet"} to={homePath(lang)}>
          {own("home")}
        </Go>
      </div>
      {all.length > 0 && <Forecast all={all} today={today} />}
    </section>
  );
}
