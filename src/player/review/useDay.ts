import { useMemo } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { words } from "./words.ts";

const DAY = 86_400_000;

/** Writes a day, counted from 1970, as seen from another: tomorrow, or its weekday and date. */
export function useDay(): (day: number, today: number) => string {
  const { lang } = useWords();
  const own = useOwnWords(words);
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(lang, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
    return (day, today) => {
      if (day <= today) return own("day.today");
      return day === today + 1 ? own("day.tomorrow") : own("day.other", { date: format.format(day * DAY) });
    };
  }, [lang, own]);
}
