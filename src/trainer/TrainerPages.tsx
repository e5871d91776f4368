import { useLocation } from "react-router";
import { useOwnWords } from "../i18n/useWords.tsx";
import { useLang } from "../player/usePage.ts";
import { pageAt, trainerPath } from "../ui/address.ts";
import { Go } from "../ui/Go.tsx";
import styles from "./TrainerFrame.module.css";
import { words } from "./words.ts";

const TABS = ["home", "results", "items", "certificates", "packages", "data"] as const;

/** The trainer's pages, the same on each of them. */
export function TrainerPages() {
  const own = useOwnWords(words);
  const lang = useLang();
  const page = pageAt(useLocation().pathname);
  const here = page?.name === "trainer" ? page.view : undefined;
  // Reached from the questions, and of their part.
  const within = here === "exchange" ? "items" : undefined;
  return (
    <nav className={styles.tabs} aria-label={own("nav.label")}>
      {TABS.map((view) => (
        <Go
          key={view}
          to={trainerPath(lang, view)}
          aria-current={here === view ? "page" : within === view ? "true" : undefined}
        >
          {own(`nav.${view}`)}
        </Go>
      ))}
    </nav>
  );
}
