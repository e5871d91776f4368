import { createContext, type ReactNode, useContext, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { InterfaceLang } from "./i18n.ts";

const LangContext = createContext<InterfaceLang>("es");

/** Gives the part of the page below it an interface language. The address decides it, not a global. */
export function WordsLang({ lang, children }: { lang: InterfaceLang; children: ReactNode }) {
  return <LangContext value={lang}>{children}</LangContext>;
}

/** The interface's words and formats in the language of this part of the page. */
export function useWords() {
  const lang = useContext(LangContext);
  const { t } = useTranslation("words", { lng: lang });
  const formats = useMemo(
    () => ({
      number: new Intl.NumberFormat(lang),
      percent: new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: 0 }),
      date: new Intl.DateTimeFormat(lang, { dateStyle: "long" }),
      minutes: new Intl.NumberFormat(lang, { style: "unit", unit: "minute", unitDisplay: "short" }),
    }),
    [lang],
  );
  return { t, lang, ...formats };
}
