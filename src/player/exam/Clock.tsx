import { useEffect, useReducer, useRef, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { ExamStarted } from "../../learning/events/exam-started.ts";
import { elapsed, type PaperDraft } from "../../state/exam-paper.ts";
import { Icon } from "../../ui/Icon.tsx";
import { usePlayer } from "../context.ts";
import styles from "./Sitting.module.css";
import { words } from "./words.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** From here on seconds are shown. */
const LAST = 5 * MINUTE;
/** Minutes left at which a screen reader is told. */
const TOLD = [10, 5, 1];
/** How often what has gone by is noted, in case that the clock is set back while the page is closed. */
const NOTED = 15 * SECOND;

/**
 * How much of a paper's time has gone by, in milliseconds, every time that it is asked: by the device's clock since the
 * beginning, and by one that nobody sets since the page was opened.
 */
export function useSpent(started: ExamStarted, draft: PaperDraft): () => number {
  const { now } = usePlayer();
  const opened = useRef<{ readonly at: number; readonly spent: number }>(undefined);
  return () => {
    opened.current ??= { at: performance.now(), spent: draft.spent ?? 0 };
    const { at, spent } = opened.current;
    const shown = performance.now() - at;
    return Math.round(elapsed({ startedAt: started.at, now: now?.() ?? started.at, spent, shown }));
  };
}

interface ClockProps {
  /** Milliseconds. */
  readonly limit: number;
  readonly spent: () => number;
  readonly announce: (text: string) => void;
  /** Called when there is none left. */
  readonly onUp: () => void;
  /** Called now and then while the page is seen. */
  readonly onNote: () => void;
}

/** How much time is left: whole minutes until the last five, and out of sight for whoever wants it so. */
export function Clock({ limit, spent, announce, onUp, onNote }: ClockProps) {
  const own = useOwnWords(words);
  const [hidden, hide] = useState(false);
  const [, tick] = useReducer((turn: number) => turn + 1, 0);
  const left = Math.max(0, limit - spent());
  const latest = useRef({ left, noted: spent(), onUp, onNote, announce, spent, own });
  useEffect(() => {
    latest.current = { ...latest.current, onUp, onNote, announce, spent, own };
  });

  useEffect(() => {
    const look = () => {
      const now = latest.current;
      const gone = now.spent();
      const left = Math.max(0, limit - gone);
      const passed = TOLD.find((minutes) => now.left > minutes * MINUTE && left <= minutes * MINUTE && left > 0);
      if (passed !== undefined) now.announce(now.own("clock.left", { count: passed }));
      const note = gone - now.noted >= NOTED && document.visibilityState === "visible";
      latest.current = { ...now, left, ...(note && { noted: gone }) };
      if (left === 0) now.onUp();
      else if (note) now.onNote();
      tick();
    };
    look();
    const clock = setInterval(look, SECOND);
    // What another tab wrote while this one slept comes first: a note of this one would take it away.
    const shown = () => {
      latest.current = { ...latest.current, noted: latest.current.spent() };
      look();
    };
    document.addEventListener("visibilitychange", shown);
    return () => {
      clearInterval(clock);
      document.removeEventListener("visibilitychange", shown);
    };
  }, [limit]);

  return (
    <div className={styles.clock}>
      <p role="timer" aria-label={own("clock.label")} data-last={left <= LAST || undefined}>
        <Icon name="clock" />
        {hidden ? own(left <= LAST ? "clock.hiddenLast" : "clock.hidden") : timeLeft(left, own)}
      </p>
      <button type="button" className="button button-quiet" onClick={() => hide(!hidden)}>
        {own(hidden ? "clock.show" : "clock.hide")}
      </button>
    </div>
  );
}

function timeLeft(left: number, own: ReturnType<typeof useOwnWords<(typeof words.in)["es"]>>): string {
  if (left > LAST) return own("clock.left", { count: Math.ceil(left / MINUTE) });
  const seconds = Math.ceil(left / SECOND);
  return own("clock.last", { time: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}` });
}
