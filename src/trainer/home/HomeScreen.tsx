import { useLocation } from "react-router";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Failed } from "../../player/shell/Failed.tsx";
import { Skeleton } from "../../player/shell/Skeleton.tsx";
import { useWholeCourse, type WholeCourse } from "../../player/usePage.ts";
import type { CourseStore } from "../../state/course-store.ts";
import { Handover } from "../handover/Handover.tsx";
import { type OpenTrainer, TrainerFrame } from "../TrainerFrame.tsx";
import { FirstTime } from "./FirstTime.tsx";
import styles from "./Home.module.css";
import { List } from "./List.tsx";
import { Notices } from "./Notices.tsx";
import { words } from "./words.ts";

/** Brings all that the page needs to be drawn at once, and says whether it came. */
export async function prepare(course: CourseStore, lang: string): Promise<boolean> {
  return (await course.loadAll(lang)) !== undefined;
}

/** The trainer's assignments; and of the one that the address names, all that it is handed over by. */
export function Screen() {
  const page = useWholeCourse();
  if (page.status !== "ready") return page.status === "failed" ? <Failed retry={page.retry} /> : <Skeleton />;
  return (
    <TrainerFrame view="home" course={page.value}>
      {(open) => <Home open={open} course={page.value} />}
    </TrainerFrame>
  );
}

function Home({ open, course }: { readonly open: OpenTrainer; readonly course: WholeCourse }) {
  const t = useOwnWords(words);
  const id = useLocation().hash.slice(1);
  const { issued } = open.state;
  const one = issued.find(({ assignment }) => assignment.id === id);
  if (one !== undefined) return <Handover key={id} open={open} course={course} issued={one} />;
  return (
    <div className={styles.page}>
      {id !== "" && issued.length > 0 && <p className={styles.soft}>{t("gone")}</p>}
      {issued.length > 0 ? (
        <List open={open} course={course} />
      ) : (
        <>
          <Notices {...open} />
          <FirstTime />
        </>
      )}
    </div>
  );
}
