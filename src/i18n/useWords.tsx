import type { i18n } from "i18next";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { createI18n, type InterfaceLang } from "./i18n.ts";

const WordsContext = createContext<{ readonly words: i18n; readonly lang: InterfaceLang }>({
  words: createI18n(),
  lang: "es",
});

interface WordsLangProps {
  /** It must have the language's words already. */
  readonly words: i18n;
  readonly lang: InterfaceLang;
  readonly children: ReactNode;
}

/** Gives the part of the page below it an interface language. The address decides it, not a global. */
export function WordsLang({ words, lang, children }: WordsLangProps) {
  const value = useMemo(() => ({ words, lang }), [words, lang]);
  return <WordsContext value={value}>{children}</WordsContext>;
}

/** The interface's words and formats in the language of this part of the page. */
export function useWords() {
  const { words, lang } = useContext(WordsContext);
  return useMemo(
    () => ({
      lang,
      t: words.getFixedT(lang, "words"),
      number: new Intl.NumberFormat(lang),
      percent: new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: 0 }),
    }),
    [words, lang],
  );
}
