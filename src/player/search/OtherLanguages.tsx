import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { useCourse } from "../context.ts";
import { nameOfLanguage } from "../shell/useSwitchLanguage.ts";
import { useLang } from "../usePage.ts";
import { Results, totalOf, useFound } from "./Results.tsx";
import styles from "./Search.module.css";
import { useSearchable } from "./useSearchable.ts";
import { words } from "./words.ts";

/** The same words in the course's other languages: their texts are fetched once the page's own have been searched. */
export function OtherLanguages({ query }: { query: string }) {
  const lang = useLang();
  const languages = useCourse(({ index }) => index?.languages);
  return languages?.map(({ code }) => code !== lang && <OtherLanguage key={code} lang={code} query={query} />);
}

function OtherLanguage({ lang, query }: { lang: string; query: string }) {
  const t = useOwnWords(words);
  const { lang: spoken } = useWords();
  const searchable = useSearchable(lang);
  const found = useFound(searchable, query);
  const language = nameOfLanguage(lang, spoken);
  if (searchable.status === "failed") {
    return (
      <div className={styles.failed}>
        <p>{t("failedOther", { language })}</p>
        <button type="button" className="button" onClick={searchable.retry}>
          {t("retry")}
        </button>
      </div>
    );
  }
  // What is only near is for the page's own language: here it would be words that nobody asked for.
  if (found === undefined || totalOf(found) === 0 || !isMeant(found.lessons) || !isMeant(found.terms)) return null;
  return (
    <section className={styles.other}>
      <h2>{t("other", { language })}</h2>
      <div lang={lang}>
        <Results key={query} lang={lang} query={query} found={found} heading={() => null} />
      </div>
    </section>
  );
}

const isMeant = (found: { readonly all: boolean; readonly instead?: string } | undefined) =>
  found === undefined || (found.all && found.instead === undefined);
