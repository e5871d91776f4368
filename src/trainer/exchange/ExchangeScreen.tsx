import { useMemo } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { useProgress } from "../../player/context.ts";
import { Failed } from "../../player/shell/Failed.tsx";
import { Frame } from "../../player/shell/Frame.tsx";
import { Skeleton } from "../../player/shell/Skeleton.tsx";
import { useArrival } from "../../player/shell/useArrival.ts";
import { useWholeCourse, type WholeCourse } from "../../player/usePage.ts";
import type { CourseStore } from "../../state/course-store.ts";
import { lessonsIn } from "../builder/lessons.ts";
import frame from "../TrainerFrame.module.css";
import { TrainerPages } from "../TrainerPages.tsx";
import { words as trainerWords } from "../words.ts";
import { BringIn } from "./BringIn.tsx";
import styles from "./Exchange.module.css";
import { TakeOut } from "./TakeOut.tsx";
import { words } from "./words.ts";

/** Brings all that the page needs to be drawn at once, and says whether it came. */
export async function prepare(course: CourseStore, lang: string): Promise<boolean> {
  return (await course.loadAll(lang)) !== undefined;
}

/** The page where questions leave the course and come into it. It needs neither a key nor anything that is kept for a trainer. */
export function Screen() {
  const page = useWholeCourse();
  if (page.status === "ready") return <Page course={page.value} />;
  return page.status === "failed" ? <Failed retry={page.retry} /> : <Skeleton />;
}

function Page({ course }: { readonly course: WholeCourse }) {
  const own = useOwnWords(trainerWords);
  const t = useOwnWords(words);
  const title = own("titles.exchange");
  const ready = useProgress((state) => state.ready);
  const lessons = useMemo(() => lessonsIn(course.modules), [course.modules]);
  useArrival();
  return (
    <Frame title={title}>
      <TrainerPages />
      <div className={frame.page}>
        <h1 tabIndex={-1}>{title}</h1>
        <noscript>
          <p>{own("scripting")}</p>
        </noscript>
        <div className={styles.page}>
          <p>{t("intro")}</p>
          {ready && (
            <>
              <TakeOut course={course} lessons={lessons} />
              <BringIn course={course} lessons={lessons} />
            </>
          )}
        </div>
      </div>
    </Frame>
  );
}
