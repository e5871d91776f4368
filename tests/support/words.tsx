import type { ReactNode } from "react";
import { createI18n, type InterfaceLang, loadWords } from "../../src/i18n/i18n.ts";
import { WordsLang } from "../../src/i18n/useWords.tsx";

const i18n = createI18n();
await loadWords(i18n, "es");
await loadWords(i18n, "ca");

/** Gives what is tested the interface's words, in one language. */
export function InWords({ lang, children }: { lang: InterfaceLang; children: ReactNode }) {
  return (
    <WordsLang words={i18n} lang={lang}>
      {children}
    </WordsLang>
  );
}
