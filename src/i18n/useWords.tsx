import type { i18n } from "i18next";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { createI18n, type InterfaceLang } from "./i18n.ts";
import { nestQuotes, type OwnWords, type Say, type WordTree } from "./own-words.ts";

/** Makes what all parts of a page in one language share. A format is made when it is first used, since a browser takes long to know a language's. */
function spoken(words: i18n, lang: InterfaceLang) {
  let number: Intl.NumberFormat | undefined;
  let percent: Intl.NumberFormat | undefined;
  const common = {
    lang,
    t: words.getFixedT(lang, "words"),
    get number() {
      number ??= new Intl.NumberFormat(lang);
      return number;
    },
    get percent() {
      percent ??= new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: 0 });
      return percent;
    },
  };
  return { words, lang, common };
}

const WordsContext = createContext(spoken(createI18n(), "es"));

interface WordsLangProps {
  /** It must have the language's words already. */
  readonly words: i18n;
  readonly lang: InterfaceLang;
  readonly children: ReactNode;
}

/** Gives the part of the page below it an interface language. The address decides it, not a global. */
export function WordsLang({ words, lang, children }: WordsLangProps) {
  const value = useMemo(() => spoken(words, lang), [words, lang]);
  return <WordsContext value={value}>{children}</WordsContext>;
}

/** The interface's words and formats in the language of this part of the page. */
export function useWords() {
  return useContext(WordsContext).common;
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
