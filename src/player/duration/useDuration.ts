import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { words } from "./words.ts";

/** Says how long so many minutes are: `36 min`, `2 h`, `2 h 7 min`. */
export function useDuration(): (minutes: number) => string {
  const { t } = useWords();
  const own = useOwnWords(words);
  return (all) => {
    if (all < 60) return t("player.minutes", { count: all });
    const [hours, minutes] = [Math.floor(all / 60), all % 60];
    return own(minutes === 0 ? "whole" : "hours", { hours, minutes });
  };
}
