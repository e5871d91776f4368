import { type ReactNode, useEffect } from "react";
import { useLocation } from "react-router";
import { useWords } from "../../i18n/useWords.tsx";
import { homePath, ownPath, pageAt } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { useCourse, useProgress } from "../context.ts";
import { useLang } from "../usePage.ts";
import styles from "./Frame.module.css";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { SettingsButton } from "./Settings.tsx";
import { useSurroundings } from "./useSurroundings.ts";

interface FrameProps {
  /** The page's own part of the window's title. */
  readonly title: string;
  /** What stands in the middle of the header: how far the lesson is. */
  readonly middle?: ReactNode;
  readonly children: ReactNode;
}

/** The window's title for a page of a course. The prerendered file has the same. */
export function windowTitle(page: string, course: string | undefined): string {
  return course === undefined || page === course ? page : `${page} · ${course}`;
}

/** Header, notices and main part, the same around every screen. */
export function Frame({ title, middle, children }: FrameProps) {
  const { t, lang: words } = useWords();
  const lang = useLang();
  const index = useCourse((state) => state.index);
  const around = useSurroundings();
  const full = windowTitle(title, index?.about[lang]?.title);
  useEffect(() => {
    document.title = full;
  }, [full]);
  return (
    <>
      <a className="skip" href="#main">
        {t("player.skip")}
      </a>
      <header className={styles.header} lang={words === lang ? undefined : words}>
        <Go className={styles.brand ?? ""} to={homePath(lang)}>
          <Mark />
          <span>{t("player.brand")}</span>
        </Go>
        <Pages />
        <div className={styles.middle}>{middle}</div>
        <div className={styles.tools}>
          {around && <around.Sign />}
          {around && <around.Badge />}
          <SettingsButton />
          <LanguageSwitch />
        </div>
      </header>
      <p className="old-browser">{t("player.old")}</p>
      <p className="unstarted">
        {t("player.unstarted")} <a href="./">{t("player.failed.reload")}</a>
      </p>
      {around && <around.Notices />}
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
        {around && <around.Foot />}
        <MorePages />
      </main>
    </>
  );
}

/** The pages that there are beside the lessons. Where nothing can be made and nothing has been, there is only the course. */
function Pages() {
  const { t } = useWords();
  const lang = useLang();
  const here = pageAt(useLocation().pathname)?.name;
  const makes = useCourse(({ index }) => index !== undefined && index.activities > 0);
  const made = useProgress(({ progress }) => Object.keys(progress.made).length > 0);
  if (!makes && !made) return null;
  return (
    <nav className={styles.pages} aria-label={t("player.nav.pages")}>
      <Go to={homePath(lang)} aria-current={here === "home" ? "page" : here !== "notebook" || undefined}>
        <Icon name="book" />
        {t("player.nav.course")}
      </Go>
      <Go to={ownPath(lang, "notebook")} aria-current={here === "notebook" ? "page" : undefined}>
        <Icon name="pencil" />
        {t("player.nav.notebook")}
      </Go>
    </nav>
  );
}

/** The other pages, at the end of every page: of what can be looked up, only what the course has. */
function MorePages() {
  const { t, lang: words } = useWords();
  const lang = useLang();
  const here = pageAt(useLocation().pathname)?.name;
  const has = useCourse(({ index }) => index?.references[lang]);
  const found = (["glossary", "sources"] as const).filter((page) => has?.[page] !== undefined);
  return (
    <nav className={styles.more} aria-label={t("player.nav.more")} lang={words === lang ? undefined : words}>
      {([...found, "settings", "privacy"] as const).map((page) => (
        <Go key={page} to={ownPath(lang, page)} aria-current={here === page ? "page" : undefined}>
          {t(`player.nav.${page}`)}
        </Go>
      ))}
    </nav>
  );
}
