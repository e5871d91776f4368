import { useEffect } from "react";
import type { CourseIndex, ModuleIndex } from "../../course/types.ts";
import { useWords } from "../../i18n/useWords.tsx";
import { courseKey } from "../../state/course-store.ts";
import { Prose } from "../../ui/Prose.tsx";
import { useCourse, usePlayer } from "../context.ts";
import { Failed } from "../shell/Failed.tsx";
import { Frame } from "../shell/Frame.tsx";
import { Skeleton } from "../shell/Skeleton.tsx";
import { useArrival } from "../shell/useArrival.ts";
import { useLang } from "../usePage.ts";
import { ContinueCard } from "./ContinueCard.tsx";
import { CoursePath } from "./CoursePath.tsx";
import styles from "./HomeScreen.module.css";

/** The course: one obvious next thing, and the whole path. */
export function HomeScreen() {
  const { course } = usePlayer();
  const lang = useLang();
  const index = useCourse((state) => state.index);
  const arrived = useCourse((state) => state.modules);
  const failed = useCourse(({ failed: what }) =>
    Object.keys(what).some((key) => key === "index" || key.startsWith(`module/${lang}/`)),
  );
  useEffect(() => void course.loadAll(lang), [course, lang]);

  const modules = index?.modules.map(({ id }) => arrived[courseKey(lang, id)]).filter((module) => module !== undefined);
  if (index !== undefined && modules?.length === index.modules.length) {
    return <Home index={index} modules={modules} />;
  }
  return failed ? <Failed retry={() => void course.loadAll(lang)} /> : <Skeleton />;
}

function Home({ index, modules }: { index: CourseIndex; modules: readonly ModuleIndex[] }) {
  const { t } = useWords();
  const about = index.about[useLang()];
  useArrival();
  if (about === undefined) return null;
  return (
    <Frame title={about.title}>
      <h1 className={styles.title} tabIndex={-1}>
        {about.title}
      </h1>
      <div className={styles.home}>
        <div>
          <ContinueCard modules={modules} pass={index.pass} />
          <CoursePath modules={modules} pass={index.pass} />
        </div>
        <section className={styles.about} aria-labelledby="about">
          <h2 id="about">{t("player.home.about")}</h2>
          <Prose prose={about.prose} />
        </section>
      </div>
    </Frame>
  );
}
