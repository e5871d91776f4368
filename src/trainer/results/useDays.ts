import { useMemo } from "react";
import { useWords } from "../../i18n/useWords.tsx";
import { useDays as useDaysAlone } from "../useDays.ts";

/** Days and moments as they are said in the language of the page. */
export function useDays() {
  const { lang } = useWords();
  const days = useDaysAlone();
  return useMemo(() => {
    const moment = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeStyle: "short" });
    const relative = new Intl.RelativeTimeFormat(lang, { numeric: "auto" });
    return {
      ...days,
      /** «dentro de 14 días», «mañana». */
      until: (day: string) => relative.format(days.left(day), "day"),
      moment: (at: number) => moment.format(at),
    };
  }, [lang, days]);
}
