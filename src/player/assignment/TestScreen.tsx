import { useLocation } from "react-router";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { CourseStore } from "../../state/course-store.ts";
import { ownPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { useProgress } from "../context.ts";
import styles from "../exam/Exam.module.css";
import { Failed } from "../shell/Failed.tsx";
import { Frame } from "../shell/Frame.tsx";
import { Skeleton } from "../shell/Skeleton.tsx";
import { useArrival } from "../shell/useArrival.ts";
import { useLang, useWholeCourse, type WholeCourse } from "../usePage.ts";
import { TestOf } from "./test/TestOf.tsx";
import { words as around } from "./test/words.ts";
import { words } from "./words.ts";

/** Brings all that the page needs to be drawn at once, and says whether it came. */
export async function prepare(course: CourseStore, lang: string): Promise<boolean> {
  return (await course.loadAll(lang)) !== undefined;
}

/** The test of an assignment. */
export function Screen() {
  const page = useWholeCourse();
  if (page.status === "ready") return <AssignmentTest course={page.value} />;
  return page.status === "failed" ? <Failed retry={page.retry} /> : <Skeleton />;
}

function AssignmentTest({ course }: { readonly course: WholeCourse }) {
  const own = useOwnWords(words);
  const say = useOwnWords(around);
  const lang = useLang();
  const ready = useProgress((state) => state.ready);
  // Which assignment it is, the prerendered page cannot know.
  const { hash } = useLocation();
  useArrival();
  return (
    <Frame title={own("testTitle")}>
      <div className={styles.page}>
        <p className={styles.up}>
          <Go to={`${ownPath(lang, "assignment")}${ready ? hash : ""}`}>{say("up")}</Go>
        </p>
        <h1 tabIndex={-1}>{own("testTitle")}</h1>
        <TestOf course={course} />
      </div>
    </Frame>
  );
}
