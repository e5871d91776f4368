import { useOwnWords } from "../../i18n/useWords.tsx";
import type { CourseStore } from "../../state/course-store.ts";
import { useProgress } from "../context.ts";
import { Failed } from "../shell/Failed.tsx";
import { Frame } from "../shell/Frame.tsx";
import { Skeleton } from "../shell/Skeleton.tsx";
import { useArrival } from "../shell/useArrival.ts";
import { useWholeCourse, type WholeCourse } from "../usePage.ts";
import { Blank } from "./Blank.tsx";
import styles from "./Review.module.css";
import { Session } from "./Session.tsx";
import { useReview } from "./useReview.ts";
import { words } from "./words.ts";

/** Brings all that the page needs to be drawn at once, and says whether it came. */
export async function prepare(course: CourseStore, lang: string): Promise<boolean> {
  return (await course.loadAll(lang)) !== undefined;
}

/** The review: a few questions a day of what was answered, when they are about to be forgotten. */
export function Screen() {
  const page = useWholeCourse();
  if (page.status === "ready") return <Review course={page.value} />;
  return page.status === "failed" ? <Failed retry={page.retry} /> : <Skeleton />;
}

function Review({ course }: { readonly course: WholeCourse }) {
  const own = useOwnWords(words);
  const profile = useProgress((state) => state.profile);
  const review = useReview(course);
  useArrival();
  return (
    <Frame title={own("title")}>
      <div className={styles.page}>
        <h1 tabIndex={-1}>{own("title")}</h1>
        <p className={styles.intro}>{own("intro")}</p>
        {review === undefined ? (
          <>
            <noscript>{own("scripting")}</noscript>
            <Blank />
          </>
        ) : (
          <Session key={profile} course={course} review={review} />
        )}
      </div>
    </Frame>
  );
}
