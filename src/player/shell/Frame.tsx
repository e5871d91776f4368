import { type ReactNode, useEffect } from "react";
import { useWords } from "../../i18n/useWords.tsx";
import { useCourse } from "../context.ts";
import { useLang } from "../usePage.ts";
import { BrandLink } from "./BrandLink.tsx";
import styles from "./Frame.module.css";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { MorePages, Pages } from "./Pages.tsx";
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
        <BrandLink />
        <Pages icons={Boolean(middle)} />
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
