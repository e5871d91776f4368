import type { i18n } from "i18next";
import { type ReactNode, useEffect, useReducer, useState } from "react";
import { useLocation } from "react-router";
import { interfaceLang, interfaceLangs } from "../../i18n/i18n.ts";
import { WordsLang } from "../../i18n/useWords.tsx";
import { useCourse, usePlayer } from "../context.ts";
import { useLang } from "../usePage.ts";
import { CrashBoundary } from "./CrashBoundary.tsx";
import { Failed } from "./Failed.tsx";
import { NotFound } from "./NotFound.tsx";
import { Skeleton } from "./Skeleton.tsx";
import { OpenedEntry } from "./useArrival.ts";
import { useChosenLanguage } from "./useChosenLanguage.ts";
import { useSurroundings } from "./useSurroundings.ts";

/** Gives every page below it the language of its address. */
export function Shell({ words: i18n, children }: { readonly words: i18n; readonly children: ReactNode }) {
  const { prepareLanguage, course } = usePlayer();
  const lang = useLang();
  const { pathname, key } = useLocation();
  const [opened] = useState(key);
  const index = useCourse((state) => state.index);
  const failed = useCourse((state) => state.failed.index);
  const codes = index?.languages.map(({ code }) => code) ?? [];
  const known = codes.includes(lang);
  const words = interfaceLang(known ? lang : (codes[0] ?? lang), codes);
  const [tries, tried] = useReducer((n: number) => n + 1, 0);
  const ready = i18n.hasResourceBundle(words, "words");
  const dir = index?.languages.find(({ code }) => code === lang)?.dir ?? "ltr";

  useEffect(() => {
    // Going back can lead to a language that this page has never shown.
    if (!ready) prepareLanguage(pathname, words).then(tried, tried);
  }, [ready, pathname, words, prepareLanguage]);

  const around = useSurroundings();
  useChosenLanguage(lang, codes);

  useEffect(() => {
    const page = document.documentElement;
    const shown = known ? lang : words;
    // Written as they were, they would have the browser look at the styles of the whole page again.
    if (page.lang !== shown) page.lang = shown;
    if (page.dir !== dir) page.dir = dir;
  }, [known, lang, words, dir]);

  // Until they come, and if they do not, another language's words are better than an empty page.
  const spoken = ready ? words : interfaceLangs.find((each) => i18n.hasResourceBundle(each, "words"));
  if (spoken === undefined) return null;
  const retry = () => void prepareLanguage(pathname, words).then(tried, tried);
  if (!ready) {
    return (
      <WordsLang words={i18n} lang={spoken}>
        {tries === 0 ? <Skeleton /> : <Failed retry={retry} />}
      </WordsLang>
    );
  }
  return (
    <WordsLang words={i18n} lang={spoken}>
      <OpenedEntry value={opened}>
        <CrashBoundary path={pathname}>
          {index === undefined && failed !== undefined ? (
            <Failed retry={() => void course.loadIndex()} />
          ) : index !== undefined && !known ? (
            <NotFound />
          ) : (
            children
          )}
        </CrashBoundary>
        {around && <around.GatePlace />}
      </OpenedEntry>
    </WordsLang>
  );
}
