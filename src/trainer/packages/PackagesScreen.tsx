import { useMemo } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { usePlayer, useProgress } from "../../player/context.ts";
import { Failed } from "../../player/shell/Failed.tsx";
import { Frame } from "../../player/shell/Frame.tsx";
import { Skeleton } from "../../player/shell/Skeleton.tsx";
import { useArrival } from "../../player/shell/useArrival.ts";
import { useLang, useWholeCourse, type WholeCourse } from "../../player/usePage.ts";
import type { CourseStore } from "../../state/course-store.ts";
import builder from "../builder/Builder.module.css";
import { lessonsIn } from "../builder/lessons.ts";
import styles from "../TrainerFrame.module.css";
import { TrainerPages } from "../TrainerPages.tsx";
import { words as trainerWords } from "../words.ts";
import { type Choice, choiceKey, keptChoice, readChoice } from "./choice.ts";
import { Packages } from "./Packages.tsx";
import { words } from "./words.ts";

/** Brings all that the page needs to be drawn at once, and says whether it came. */
export async function prepare(course: CourseStore, lang: string): Promise<boolean> {
  return (await course.loadAll(lang)) !== undefined;
}

/** The page that makes packages for a training platform. It needs neither a key nor anything that is kept for a trainer. */
export function Screen() {
  const page = useWholeCourse();
  if (page.status === "ready") return <Page course={page.value} />;
  return page.status === "failed" ? <Failed retry={page.retry} /> : <Skeleton />;
}

function Page({ course }: { readonly course: WholeCourse }) {
  const own = useOwnWords(trainerWords);
  const t = useOwnWords(words);
  const title = own("titles.packages");
  const ready = useProgress((state) => state.ready);
  useArrival();
  return (
    <Frame title={title}>
      <TrainerPages />
      <div className={styles.page}>
        <h1 tabIndex={-1}>{title}</h1>
        <noscript>
          <p>{own("scripting")}</p>
        </noscript>
        <div className={builder.head}>
          <p>{t("intro")}</p>
          {ready && <Chosen course={course} />}
        </div>
      </div>
    </Frame>
  );
}

function Chosen({ course }: { readonly course: WholeCourse }) {
  const { progress } = usePlayer();
  const lang = useLang();
  const lessons = useMemo(() => lessonsIn(course.modules), [course.modules]);
  const value = useProgress(({ values }) => values[choiceKey]);
  const all = lessons.all.map(({ id }) => id);
  const usual: Choice = {
    ...{ format: "scorm12", lang, lessons: all, order: "free" },
    ...{ pass: "", moveOn: "usual", name: "" },
  };
  const choice = readChoice(value, usual);
  return (
    <Packages
      course={course}
      lessons={lessons}
      choice={choice}
      onPut={(change) => progress.keepValue(choiceKey, keptChoice({ ...choice, ...change }, all))}
    />
  );
}
