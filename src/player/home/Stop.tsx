import type { LessonRef, ModuleIndex } from "../../course/types.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { lessonState, moduleState, percent } from "../../learning/mastery.ts";
import { lessonPath, modulePath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useProgress } from "../context.ts";
import { useDuration } from "../duration/useDuration.ts";
import { TestLink } from "../exam/TestLink.tsx";
import { LockLine } from "../lock/LockLine.tsx";
import { StateLine } from "../StateLine.tsx";
import { StateMark } from "../StateMark.tsx";
import { useLang, type WholeCourse } from "../usePage.ts";
import { ACTION } from "./ContinueCard.tsx";
import styles from "./CoursePath.module.css";
import type { NextStep } from "./next-step.ts";
import { words } from "./words.ts";

interface StopProps {
  readonly course: WholeCourse;
  readonly module: ModuleIndex;
  readonly number: number;
  /** What to do next, if it is in this module. */
  readonly next: NextStep | undefined;
}

/** A module on the path: how it stands in one line, and its lessons below that, folded away. */
export function Stop({ course, module, number, next }: StopProps) {
  const { t, percent: format } = useWords();
  const own = useOwnWords(words);
  const lang = useLang();
  const duration = useDuration();
  const { pass } = course.index;
  const progress = useProgress((state) => state.progress);
  const state = moduleState(progress, module.lessons, pass);
  const minutes = module.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const isMastered = state.state === "mastered" && state.changed + state.added === 0;
  return (
    <li className={styles.stop} data-anchor data-next={next && ""}>
      <StateMark state={state.state} number={number} />
      <div className={styles.body}>
        <div className={styles.head}>
          <h3>
            <Go to={modulePath(lang, module.id)}>{module.title}</Go>
          </h3>
          {next !== undefined && (
            <Go
              className={`button button-primary ${styles.go}`}
              to={lessonPath(lang, module.id, next.lesson.id)}
              resume={next.resume}
              aria-label={own("named", { action: own(ACTION[next.kind]), title: next.lesson.title })}
            >
              {own(ACTION[next.kind])}
            </Go>
          )}
          {isMastered && (
            <Go
              className={`button button-quiet ${styles.go}`}
              to={modulePath(lang, module.id)}
              aria-label={own("named", { action: own("reviewButton"), title: module.title })}
            >
              {own("reviewButton")}
            </Go>
          )}
        </div>
        <details className={styles.fold}>
          <summary className={styles.facts}>
            <span className="visually-hidden">{own("lessonsOf", { title: module.title })} </span>
            <span>
              {t("player.lessons", { count: module.lessons.length })}
              {" · "}
              {isMastered ? (
                t("player.mastery", { percent: format.format(percent(state.mastery) / 100) })
              ) : (
                <>
                  {duration(minutes)}
                  {" · "}
                  <StateLine state={state} />
                </>
              )}
            </span>
            <Icon name="chevron-down" className={styles.chevron ?? ""} />
          </summary>
          <p>{module.summary}</p>
          <ol className={styles.lessons}>
            {module.lessons.map((lesson) => (
              <LessonLine key={lesson.id} course={course} module={module.id} lesson={lesson} />
            ))}
          </ol>
          <TestLink course={course} module={module.id} />
        </details>
      </div>
    </li>
  );
}

interface LessonLineProps extends Pick<StopProps, "course"> {
  readonly module: string;
  readonly lesson: LessonRef;
}

function LessonLine({ course, module, lesson }: LessonLineProps) {
  const { t } = useWords();
  const lang = useLang();
  const progress = useProgress((state) => state.progress);
  const state = lessonState(progress, lesson, course.index.pass);
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
        <LockLine lesson={lesson} modules={course.modules} />
      </Go>
    </li>
  );
}
