import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { ownPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { useCourse } from "../context.ts";
import { nameOfLanguage } from "../shell/useSwitchLanguage.ts";
import { useLang } from "../usePage.ts";
import type { FoundInLanguage } from "./Results.tsx";
import styles from "./Search.module.css";
import type { Searchable } from "./useSearchable.ts";
import { words } from "./words.ts";

interface SaidProps {
  readonly query: string;
  readonly searchable: Searchable;
  readonly found: FoundInLanguage | undefined;
  /** Of all that was found in the page's language, notes included. */
  readonly count: number;
  readonly onQuery: (query: string) => void;
}

/** How the search went, and what can be done about it. The count is told politely; the rest can be read beside it. */
export function Said({ query, searchable, found, count, onQuery }: SaidProps) {
  const t = useOwnWords(words);
  const lang = useLang();
  const empty = query.trim() === "";
  const { lessons, terms } = found ?? {};
  const best = lessons?.total ? lessons : (terms ?? lessons);
  const suggestion = lessons?.suggestion ?? terms?.suggestion;
  return (
    <>
      <p className={styles.count} role="status">
        {empty ? "" : searchable.status === "building" ? t("building") : (found && counted()) || ""}
      </p>
      {count > 0 && best?.instead !== undefined && (
        <p className={styles.aside}>{t("instead", { typed: query.trim(), query: best.instead.trim() })}</p>
      )}
      {count > 0 && best?.all === false && <p className={styles.aside}>{t("some")}</p>}
      {found && count === 0 && suggestion !== undefined && (
        <p className={styles.aside}>
          {t("suggestion")}{" "}
          <button type="button" className="button" onClick={() => onQuery(suggestion)}>
            {suggestion}
          </button>
        </p>
      )}
      {searchable.status === "missing" && <p className={styles.aside}>{t("missing")}</p>}
      {searchable.status === "failed" && (
        <div className={styles.failed}>
          <p>{t("failed")}</p>
          <button type="button" className="button" onClick={searchable.retry}>
            {t("retry")}
          </button>
          <Go to={ownPath(lang, "settings")}>{t("keep")}</Go>
        </div>
      )}
    </>
  );

  function counted() {
    if (count > 0) return t("count", { count });
    if (lessons?.vague) return t("vague");
    return `${t("none", { query: query.trim() })} ${suggestion === undefined ? t("noneTips") : ""}`;
  }
}

/** What can be typed, where nothing is yet. */
export function Hints() {
  const t = useOwnWords(words);
  const { lang: spoken } = useWords();
  const lang = useLang();
  const languages = useCourse(({ index }) => index?.languages);
  const others = languages?.filter(({ code }) => code !== lang) ?? [];
  return (
    <div className={styles.hints}>
      <p>
        {t("hint")}
        {others.map(({ code }) => ` ${t("hintOther", { language: nameOfLanguage(code, spoken) })}`)}
      </p>
      <p className={styles.keys}>{t("keys")}</p>
    </div>
  );
}
