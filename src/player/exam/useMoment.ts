import { useMemo } from "react";
import { useWords } from "../../i18n/useWords.tsx";

/** Writes a moment, in milliseconds since 1970, as day and hour in the language of the page. */
export function useMoment(): (at: number) => string {
  const { lang } = useWords();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeStyle: "short" });
    return (at) => format.format(at);
  }, [lang]);
}
