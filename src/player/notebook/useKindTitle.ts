import { activityKindNow } from "../../activities/load.ts";
import { useWords } from "../../i18n/useWords.tsx";

/** What a kind calls its things, in the language of this part of the page; `undefined` without the kind's code. */
export function useKindTitle(kind: string): string | undefined {
  const { lang } = useWords();
  return activityKindNow(kind)?.words.in[lang].title;
}
