import { useOwnWords } from "../../i18n/useWords.tsx";
import type { CourseStore } from "../../state/course-store.ts";
import { homePath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Failed } from "../shell/Failed.tsx";
import { Frame } from "../shell/Frame.tsx";
import { Skeleton } from "../shell/Skeleton.tsx";
import { useArrival } from "../shell/useArrival.ts";
import { useLang, useWholeCourse, type WholeCourse } from "../usePage.ts";
import styles from "./Exam.module.css";
import { ExamPage } from "./ExamPage.tsx";
import { planOfExam } from "./plan.ts";
import { words } from "./words.ts";

/** Brings all that the page needs to be drawn at once, and says whether it came. */
export async function prepare(course: CourseStore, lang: string): Promise<boolean> {
  return (await course.loadAll(lang)) !== undefined;
}

/** The final exam. */
export function Screen() {
  const page = useWholeCourse();
  if (page.status === "ready") return <Exam course={page.value} />;
  return page.status === "failed" ? <Failed retry={page.retry} /> : <Skeleton />;
}

function Exam({ course }: { course: WholeCourse }) {
  const own = useOwnWords(words);
  const lang = useLang();
  const plan = planOfExam(course);
  useArrival();
  return (
    <Frame title={own("title")}>
      <div className={styles.page}>
        <h1 tabIndex={-1}>{own("title")}</h1>
        {plan ? (
          <ExamPage plan={plan} />
        ) : (
          <>
            <p className={styles.intro}>{own("noExam")}</p>
            <Go className="button" to={homePath(lang)}>
              {own("toCourse")}
            </Go>
          </>
        )}
      </div>
    </Frame>
  );
}
