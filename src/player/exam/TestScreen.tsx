import { useLocation } from "react-router";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { CourseStore } from "../../state/course-store.ts";
import { modulePath, segmentsOf } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Failed } from "../shell/Failed.tsx";
import { Frame } from "../shell/Frame.tsx";
import { NotFound } from "../shell/NotFound.tsx";
import { Skeleton } from "../shell/Skeleton.tsx";
import { useArrival } from "../shell/useArrival.ts";
import { useLang, useWholeCourse, type WholeCourse } from "../usePage.ts";
import styles from "./Exam.module.css";
import { ExamPage } from "./ExamPage.tsx";
import { moduleTitle, planOfTest } from "./plan.ts";
import { words } from "./words.ts";

/** Brings all that the page needs to be drawn at once: what is to be repeated may stand in any module. */
export async function prepare(course: CourseStore, lang: string): Promise<boolean> {
  return (await course.loadAll(lang)) !== undefined;
}

/** The test of a module. */
export function Screen() {
  const page = useWholeCourse();
  const [, module = ""] = segmentsOf(useLocation().pathname);
  if (page.status !== "ready") return page.status === "failed" ? <Failed retry={page.retry} /> : <Skeleton />;
  const known = page.value.index.modules.some(({ id }) => id === module);
  return known ? <Test course={page.value} module={module} /> : <NotFound />;
}

function Test({ course, module }: { course: WholeCourse; module: string }) {
  const own = useOwnWords(words);
  const lang = useLang();
  const plan = planOfTest(course, module);
  const title = moduleTitle(course, lang, module);
  useArrival();
  return (
    <Frame title={`${own("testTitle")}: ${title}`}>
      <div className={styles.page}>
        <p className={styles.up}>
          <Go to={modulePath(lang, module)}>{title}</Go>
        </p>
        <h1 tabIndex={-1}>{own("testOf")}</h1>
        {plan ? (
          <ExamPage key={module} plan={plan} />
        ) : (
          <>
            <p className={styles.intro}>{own("noTest")}</p>
            <Go className="button" to={modulePath(lang, module)}>
              {own("toModule")}
            </Go>
          </>
        )}
      </div>
    </Frame>
  );
}
