import { dayOfNumber } from "../../assignment/assignment.ts";
import { useWords } from "../../i18n/useWords.tsx";
import { dayOf } from "../../learning/day.ts";
import { usePlayer } from "../../player/context.ts";

/** Moments as people read them, and today as files are named by it. */
export function useMoment() {
  const { lang } = useWords();
  const { now } = usePlayer();
  const format = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeStyle: "short" });
  return {
    moment: (at: number) => format.format(at),
    fileDay: () => dayOfNumber(dayOf(now?.() ?? 0, Intl.DateTimeFormat().resolvedOptions().timeZone)),
  };
}
