import { useMemo } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { FileWords } from "./notebook-file.ts";
import { words } from "./words.ts";

/** What a file of the notebook says in the language of the page. */
export function useFileWords(): FileWords {
  const t = useOwnWords(words);
  const { lang } = useWords();
  return useMemo(
    () => ({
      bookmark: t("bookmark"),
      section: (heading) => t("section", { heading }),
      date: (at) => new Intl.DateTimeFormat(lang, { dateStyle: "long" }).format(at),
    }),
    [t, lang],
  );
}
