import { useMemo } from "react";
import { createI18n, type InterfaceLang } from "../i18n/i18n.ts";
import { nestQuotes, type OwnWords, type Say, type WordTree } from "../i18n/own-words.ts";

/** The words that go out, in a language of whoever gets them, whatever the page's is. */
export function useWordsIn<W extends WordTree>(own: OwnWords<W>, lang: InterfaceLang): Say<W> {
  return useMemo(() => {
    const all = createI18n();
    all.addResourceBundle(lang, own.name, own.in[lang]);
    // i18next knows the keys of the interface's words alone; these are checked by `Say`.
    const say = all.getFixedT(lang, own.name as "words") as unknown as Say<W>;
    return (key, values) => nestQuotes(say(key, values));
  }, [own, lang]);
}
