import { useOwnWords } from "../../i18n/useWords.tsx";
import type { CourseStore } from "../../state/course-store.ts";
import { Prose } from "../../ui/Prose.tsx";
import { AssignmentPlace } from "../assignment/AssignmentPlace.tsx";
import { ExamLink } from "../exam/ExamLink.tsx";
import { MasteryCard } from "../mastery/MasteryCard.tsx";
import { TodayCard } from "../review/TodayCard.tsx";
import { Failed } from "../shell/Failed.tsx";
import { Frame } from "../shell/Frame.tsx";
import { Skeleton } from "../shell/Skeleton.tsx";
import { useArrival } from "../shell/useArrival.ts";
import { useSurroundings } from "../shell/useSurroundings.ts";
import { useLang, useWholeCourse, type WholeCourse } from "../usePage.ts";
import { ContinueCard } from "./ContinueCard.tsx";
import { CoursePath } from "./CoursePath.tsx";
import styles from "./HomeScreen.module.css";
import { LookBackPlace } from "./LookBackPlace.tsx";
import { NewsPlace } from "./NewsPlace.tsx";
import { Routes } from "./Routes.tsx";
import { words } from "./words.ts";

/** Brings all that the page needs to be drawn at once, and says whether it came. */
export async function prepare(course: CourseStore, lang: string): Promise<boolean> {
  return (await course.loadAll(lang)) !== undefined;
}

/** The course: one obvious next thing, and the whole path. */
export function Screen() {
  const page = useWholeCourse();
  if (page.status === "ready") return <Home {...page.value} />;
  return page.status === "failed" ? <Failed retry={page.retry} /> : <Skeleton />;
}

function Home({ index, modules }: WholeCourse) {
  const own = useOwnWords(words);
  const about = index.about[useLang()];
  const around = useSurroundings();
  useArrival();
  if (about === undefined) return null;
  return (
    <Frame title={about.title}>
      <h1 className={styles.title} tabIndex={-1}>
        {about.title}
      </h1>
      <div className={styles.home}>
        <ContinueCard index={index} modules={modules} />
        <div className={styles.main}>
          <NewsPlace modules={modules} />
          <LookBackPlace modules={modules} />
          <Routes index={index} modules={modules} />
          <CoursePath index={index} modules={modules} />
        </div>
        <div className={styles.side}>
          <AssignmentPlace course={{ index, modules }} />
          <TodayCard course={{ index, modules }} />
          <MasteryCard course={{ index, modules }} />
          <ExamLink course={{ index, modules }} />
          <section className={styles.about} aria-labelledby="about">
            <h2 id="about">{own("about")}</h2>
            <Prose prose={about.prose} />
          </section>
          <div className={styles.cards}>{around && <around.HomeCards />}</div>
        </div>
      </div>
    </Frame>
  );
}
