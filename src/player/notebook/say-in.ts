import { createI18n, type InterfaceLang } from "../../i18n/i18n.ts";
import { nestQuotes, type OwnWords, type Say, type WordTree } from "../../i18n/own-words.ts";

/** A part's own words outside of a screen: of as many kinds as a file has things of. */
export function sayIn<W extends WordTree>(own: OwnWords<W>, lang: InterfaceLang): Say<W> {
  const words = createI18n();
  words.addResourceBundle(lang, own.name, own.in[lang]);
  const say = words.getFixedT(lang, own.name as "words") as unknown as Say<W>;
  return (key, values) => nestQuotes(say(key, values));
}
