import { type FormEvent, useCallback, useDeferredValue, useEffect, useRef } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { CourseStore } from "../../state/course-store.ts";
import page from "../Page.module.css";
import { useAlive } from "../reference/useAlive.ts";
import { useKeepTop } from "../reference/useKeepTop.ts";
import { Frame } from "../shell/Frame.tsx";
import { useArrival, useHowArrived } from "../shell/useArrival.ts";
import { useLang } from "../usePage.ts";
import { OtherLanguages } from "./OtherLanguages.tsx";
import { Results, totalOf, useFound, useFoundNotes } from "./Results.tsx";
import { Hints, Said } from "./Said.tsx";
import styles from "./Search.module.css";
import { useKeys } from "./useKeys.ts";
import { useQuery } from "./useQuery.ts";
import { useSearchable } from "./useSearchable.ts";
import { words } from "./words.ts";

/** Brings all that the page needs to be drawn at once, and says whether it came: the texts come when it is there. What is found stands in any module. */
export async function prepare(course: CourseStore): Promise<boolean> {
  return (await course.loadWhole()) !== undefined;
}

/** The search: what is typed is looked up with every key in the lessons, the glossary and the learner's notes. */
export function Screen() {
  const t = useOwnWords(words);
  const lang = useLang();
  const alive = useAlive();
  const { query, setQuery, keep } = useQuery();
  const asked = useDeferredValue(alive ? query : "");
  const searchable = useSearchable(alive ? lang : undefined);
  const found = useFound(searchable, asked);
  const notes = useFoundNotes(asked);
  const field = useRef<HTMLInputElement>(null);
  const list = useKeepTop(asked);
  const clear = useCallback(() => {
    setQuery("");
    field.current?.focus();
  }, [setQuery]);
  const onKeyDown = useKeys(field, clear);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    keep();
  };
  useArrival();
  useReadyToType(field);
  const count = (found === undefined ? 0 : totalOf(found)) + (notes?.hits.length ?? 0);

  return (
    <Frame title={t("title")}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut to what can be reached without it */}
      <div onKeyDown={onKeyDown} onClickCapture={keep}>
        <h1 tabIndex={-1}>{t("title")}</h1>
        <p className={page.intro}>{t("description")}</p>
        <noscript>
          <p>{t("scripting")}</p>
        </noscript>
        <div className={page.columns}>
          {/* biome-ignore lint/a11y/useSemanticElements: browsers of 2022 do not know <search> */}
          <form role="search" className={`js-only ${page.side} ${styles.side}`} onSubmit={onSubmit}>
            <label className={styles.field} data-alive={alive || undefined}>
              {t("find")}
              <input
                ref={field}
                type="search"
                enterKeyHint="search"
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                value={alive ? query : ""}
                onChange={(event) => setQuery(event.target.value)}
              />
            </label>
            <Said query={asked} searchable={searchable} found={found} count={count} onQuery={setQuery} />
          </form>
          <div ref={list} className={styles.results} data-waiting={asked !== query || undefined}>
            {asked.trim() === "" && <Hints />}
            {found !== undefined && (
              <Results
                key={asked}
                lang={lang}
                query={asked}
                found={found}
                notes={notes}
                heading={(_, title) => <h2>{title}</h2>}
              />
            )}
            {alive && found !== undefined && <OtherLanguages query={asked} />}
          </div>
        </div>
      </div>
    </Frame>
  );
}

/** Who came here to search types at once. What the browser itself opened, or went back to, is left as it is. */
function useReadyToType(field: { readonly current: HTMLInputElement | null }): void {
  const { key, opened, switched, back, hash } = useHowArrived();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each entry of the history is an arrival
  useEffect(() => {
    if (!(opened || switched || back) && hash === "") field.current?.focus();
  }, [key]);
}
