import { useMemo } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { words } from "./words.ts";

/** How copies are told of: numbers, days, lists, in the language of the page. */
export function useFacts() {
  const t = useOwnWords(words);
  const { lang, number } = useWords();
  return useMemo(() => {
    const moment = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeStyle: "short" });
    const day = new Intl.DateTimeFormat(lang, { dateStyle: "long" });
    const list = new Intl.ListFormat(lang, { type: "conjunction" });
    /** `count` chooses the form; `n` is how it is written. */
    const many = (count: number) => ({ count, n: number.format(count) });
    return {
      t,
      many,
      moment: (at: number) => moment.format(at),
      day: (at: number) => day.format(at),
      days: (first: number, last: number) => day.formatRange(first, last),
      /** «37 respuestas, 2 lecciones terminadas y 4 trabajos»: what there is none of is left out. */
      counts(of: { readonly answers: number; readonly lessons: number; readonly made: number }) {
        const some = (["answers", "lessons", "made"] as const).filter((sort) => of[sort] > 0);
        return some.length === 0
          ? t("count.nothing")
          : list.format(some.map((sort) => t(`count.${sort}`, many(of[sort]))));
      },
    };
  }, [t, lang, number]);
}
