import { useLocation } from "react-router";
import { useWords } from "../../i18n/useWords.tsx";
import { homePath, ownPath, pageAt, trainerPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import { useCourse, usePlayer } from "../context.ts";
import { useLang } from "../usePage.ts";
import styles from "./Frame.module.css";
import { useSurroundings } from "./useSurroundings.ts";

const ICONS = {
  course: "book",
  review: "retry",
  notebook: "pencil",
  search: "search",
} as const satisfies Readonly<Record<string, IconName>>;

const MAIN = ["course", "review", "notebook", "search"] as const;

/** The pages that are opened daily. In a lesson's header, which has more to show, a wide window has their icons alone. */
export function Pages({ icons }: { readonly icons: boolean }) {
  const { t } = useWords();
  const lang = useLang();
  const here = pageAt(useLocation().pathname)?.name;
  const around = useSurroundings();
  const inCourse = here !== undefined && ["module", "test", "lesson"].includes(here);
  return (
    <nav className={styles.pages} data-icons={icons || undefined} aria-label={t("player.nav.pages")}>
      {MAIN.map((page) => (
        <Go
          key={page}
          to={page === "course" ? homePath(lang) : ownPath(lang, page)}
          title={icons ? t(`player.nav.${page}`) : undefined}
          aria-current={
            here === (page === "course" ? "home" : page) ? "page" : (page === "course" && inCourse) || undefined
          }
        >
          <Icon name={ICONS[page]} />
          <span>{t(`player.nav.${page}`)}</span>
          {page === "review" && <span className={styles.due}>{around && <around.Due />}</span>}
        </Go>
      ))}
    </nav>
  );
}

/** Pages that need a site: what comes by a link, and what is checked or explained there. */
const ON_SITE: readonly string[] = ["assignment", "verify", "guide"];

/** The other pages, at the end of every page: of what can be looked up, only what the course has. */
export function MorePages() {
  const { t, lang: words } = useWords();
  const lang = useLang();
  const here = pageAt(useLocation().pathname)?.name;
  const { edition } = usePlayer();
  const { glossary, sources } = useCourse(({ index }) => index?.references[lang]) ?? {};
  return (
    <nav className={styles.more} aria-label={t("player.nav.more")} lang={words === lang ? undefined : words}>
      {(
        [
          "glossary",
          "sources",
          "handouts",
          "assignment",
          "certificate",
          "verify",
          "settings",
          "privacy",
          "guide",
        ] as const
      ).map((page) => {
        if (page === "glossary" && glossary === undefined) return null;
        if (page === "sources" && sources === undefined) return null;
        if (edition !== undefined && ON_SITE.includes(page)) return null;
        if (edition?.part && page === "certificate") return null;
        return (
          <Go key={page} to={ownPath(lang, page)} aria-current={here === page ? "page" : undefined}>
            {t(`player.nav.${page}`)}
          </Go>
        );
      })}
      {edition === undefined && (
        <Go to={trainerPath(lang, "home")} aria-current={here === "trainer" ? "page" : undefined}>
          {t("player.nav.trainer")}
        </Go>
      )}
    </nav>
  );
}
