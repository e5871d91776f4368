import { useOwnWords } from "../../i18n/useWords.tsx";
import type { CourseStore } from "../../state/course-store.ts";
import { Failed } from "../shell/Failed.tsx";
import { Frame } from "../shell/Frame.tsx";
import { Skeleton } from "../shell/Skeleton.tsx";
import { useArrival } from "../shell/useArrival.ts";
import { useWholeCourse, type WholeCourse } from "../usePage.ts";
import styles from "./Handouts.module.css";
import { Printing } from "./Printing.tsx";
import { words } from "./words.ts";

/** Brings all that the page needs to be drawn at once, and says whether it came. */
export async function prepare(course: CourseStore, lang: string): Promise<boolean> {
  return (await course.loadAll(lang)) !== undefined;
}

/** Sheets to print: of a lesson or of a module, for those who learn and for whoever leads them. */
export function Screen() {
  const page = useWholeCourse();
  switch (page.status) {
    case "ready":
      return <Handouts course={page.value} />;
    case "failed":
      return <Failed retry={page.retry} />;
    default:
      return <Skeleton />;
  }
}

function Handouts({ course }: { readonly course: WholeCourse }) {
  const t = useOwnWords(words);
  useArrival();
  return (
    <Frame title={t("title")}>
      <div className="no-print">
        <h1 tabIndex={-1}>{t("title")}</h1>
        <p className={styles.intro}>{t("intro")}</p>
        <noscript>
          <p className={styles.intro}>{t("scripting")}</p>
        </noscript>
      </div>
      <Printing course={course} />
    </Frame>
  );
}
