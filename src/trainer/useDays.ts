import { useMemo } from "react";
import { daysUntil } from "../assignment/due.ts";
import { useWords } from "../i18n/useWords.tsx";
import { usePlayer } from "../player/context.ts";

/** Days as they are said: they have no zone, and are the same date wherever somebody is. */
export function useDays(inLang?: string) {
  const page = useWords().lang;
  const lang = inLang ?? page;
  const { now } = usePlayer();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(lang, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
    const far = new Intl.DateTimeFormat(lang, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
    /** How many days from today, here. */
    const left = (day: string) => daysUntil(day, now?.() ?? 0, Intl.DateTimeFormat().resolvedOptions().timeZone);
    return {
      left,
      /** With the day of the week where it is near, and otherwise with the year. */
      day: (day: string) => (Math.abs(left(day)) < 100 ? format : far).format(at(day)),
    };
  }, [lang, now]);
}
