import { useMemo } from "react";
import { daysUntil } from "../../assignment/due.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { words } from "./words.ts";

/** Days as they are said: a due day, and how far it is from today. */
export function useDates() {
  const own = useOwnWords(words);
  const { lang } = useWords();
  return useMemo(() => {
    // A day has no zone: it is the same date wherever the learner is.
    const format = new Intl.DateTimeFormat(lang, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
    const moment = new Intl.DateTimeFormat(lang, { dateStyle: "long" });
    return {
      day: (due: string) => format.format(Date.parse(`${due}T00:00:00Z`)),
      isOver: (due: string, now: number) => daysUntil(due, now, zone()) < 0,
      date: (at: number) => moment.format(at),
      left(due: string, now: number) {
        const days = daysUntil(due, now, zone());
        if (days === 0 || days === 1) return own(days === 0 ? "days.today" : "days.tomorrow");
        return days > 0 ? own("days.left", { count: days }) : own("days.over", { count: -days });
      },
    };
  }, [own, lang]);
}

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
