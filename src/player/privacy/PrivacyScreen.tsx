import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { CourseStore } from "../../state/course-store.ts";
import page from "../Page.module.css";
import { Frame } from "../shell/Frame.tsx";
import { useArrival } from "../shell/useArrival.ts";
import { words } from "./words.ts";

/** All that the page needs of the course is its index. */
export const prepare = async (course: CourseStore): Promise<boolean> => (await course.loadIndex()) !== undefined;

/** What is stored in this browser, what for, and how it is deleted. */
export function Screen() {
  const { t } = useWords();
  const own = useOwnWords(words);
  const title = t("player.nav.privacy");
  useArrival();
  return (
    <Frame title={title}>
      <h1 tabIndex={-1}>{title}</h1>
      <p className={page.intro}>{own("intro")}</p>
    </Frame>
  );
}
