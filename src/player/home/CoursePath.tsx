import type { LessonRef, ModuleIndex } from "../../course/types.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { lessonState, moduleState } from "../../learning/mastery.ts";
import { lessonPath, modulePath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { useProgress } from "../context.ts";
import { StateLine } from "../StateLine.tsx";
import { StateMark } from "../StateMark.tsx";
import { useLang } from "../usePage.ts";
import styles from "./CoursePath.module.css";
import { words } from "./words.ts";

interface CoursePathProps {
  readonly modules: readonly ModuleIndex[];
  readonly pass: number;
}

/** The course as a path of stops: modules, and their lessons. */
export function CoursePath({ modules, pass }: CoursePathProps) {
  const own = useOwnWords(words);
  return (
    <section aria-labelledby="path" className={styles.path}>
      <h2 id="path">{own("path")}</h2>
      <ol className={styles.stops}>
        {modules.map((module, index) => (
          <Stop key={module.id} module={module} number={index + 1} pass={pass} />
        ))}
      </ol>
    </section>
  );
}

function Stop({ module, number, pass }: { module: ModuleIndex; number: number; pass: number }) {
  const { t } = useWords();
  const lang = useLang();
  const progress = useProgress((state) => state.progress);
  const state = moduleState(progress, module.lessons, pass);
  const minutes = module.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  return (
    <li className={styles.stop} data-anchor>
      <StateMark state={state.state} number={number} />
      <div className={styles.body}>
        <h3>
          <Go to={modulePath(lang, module.id)}>{module.title}</Go>
        </h3>
        <p className={styles.facts}>
          {t("player.lessons", { count: module.lessons.length })}
          {" · "}
          {t("player.minutes", { count: minutes })}
          {" · "}
          <StateLine state={state} />
        </p>
        <p>{module.summary}</p>
        <ol className={styles.lessons}>
          {module.lessons.map((lesson) => (
            <LessonLine key={lesson.id} module={module.id} lesson={lesson} pass={pass} />
          ))}
        </ol>
      </div>
    </li>
  );
}

function LessonLine({ module, lesson, pass }: { module: string; lesson: LessonRef; pass: number }) {
  const { t } = useWords();
  const lang = useLang();
  const progress = useProgress((state) => state.progress);
  const state = lessonState(progress, lesson, pass);
  return (
    <li>
      <Go className={styles.lesson ?? ""} to={lessonPath(lang, module, lesson.id)}>
        <StateMark state={state.state} small />
        <span className={styles.lessonTitle}>{lesson.title}</span>
        <span className={styles.facts}>
          {t("player.minutes", { count: lesson.minutes })}
          {" · "}
          <StateLine state={state} />
        </span>
      </Go>
    </li>
  );
}
