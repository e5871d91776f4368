import type { i18n } from "i18next";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { createI18n, type InterfaceLang } from "./i18n.ts";
import { nestQuotes, type OwnWords, type Say, type WordTree } from "./own-words.ts";

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

/** The words that a part of the product brought along, in the language of this part of the page. */
export function useOwnWords<W extends WordTree>(own: OwnWords<W>): Say<W> {
  const { words, lang } = useContext(WordsContext);
  return useMemo(() => {
    if (!words.hasResourceBundle(lang, own.name)) words.addResourceBundle(lang, own.name, own.in[lang]);
    // i18next knows the keys of the interface's words alone; these are checked by `Say`.
    const say = words.getFixedT(lang, own.name as "words") as unknown as Say<W>;
    return (key, values) => nestQuotes(say(key, values));
  }, [words, lang, own]);
}
