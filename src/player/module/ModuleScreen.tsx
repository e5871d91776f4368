import { moduleNumber } from "../../course/part.ts";
import type { LessonRef, ModuleIndex } from "../../course/types.ts";
import { useWords } from "../../i18n/useWords.tsx";
import { lockOf } from "../../learning/locks.ts";
import { lessonState, moduleState } from "../../learning/mastery.ts";
import { requirementsOf } from "../../state/assigned-key.ts";
import { homePath, lessonPath, ownPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { useProgress } from "../context.ts";
import { useDuration } from "../duration/useDuration.ts";
import { TestLink } from "../exam/TestLink.tsx";
import { Locked } from "../lock/Locked.tsx";
import { Objectives } from "../Objectives.tsx";
import { StateLine } from "../StateLine.tsx";
import { StateMark } from "../StateMark.tsx";
import { Failed } from "../shell/Failed.tsx";
import { Frame } from "../shell/Frame.tsx";
import { NotFound } from "../shell/NotFound.tsx";
import { Skeleton } from "../shell/Skeleton.tsx";
import { useArrival } from "../shell/useArrival.ts";
import { type ModulePage, useLang, useModulePage } from "../usePage.ts";
import styles from "./ModuleScreen.module.css";

/** Its content is loaded by its address (`load-page.ts`). */
export const prepare = async (): Promise<boolean> => true;

/** A module: why it matters, and its lessons with what one can do after each. */
export function Screen() {
  const page = useModulePage();
  switch (page.status) {
    case "ready":
      return <Module page={page.value} />;
    case "loading":
      return <Skeleton />;
    case "failed":
      return <Failed retry={page.retry} />;
    case "missing":
      return <NotFound />;
  }
}

function Module({ page: { index, ref, module } }: { page: ModulePage }) {
  const { t } = useWords();
  const lang = useLang();
  const duration = useDuration();
  const progress = useProgress((state) => state.progress);
  useArrival();
  return (
    <Frame title={module.title}>
      <article className={styles.module}>
        <p className={styles.up}>
          <Go to={homePath(lang)}>{index.about[lang]?.title ?? ""}</Go>
        </p>
        <p className="kicker">
          {t("player.module.label", { n: moduleNumber(index, ref.id) })}
          {" · "}
          {duration(ref.minutes)}
        </p>
        <h1 tabIndex={-1}>{module.title}</h1>
        <p className={styles.state}>
          <StateLine state={moduleState(progress, module.lessons, index.pass)} />
        </p>
        <p className={styles.summary}>{module.summary}</p>
        <section aria-labelledby="why" className={styles.why}>
          <h2 id="why">{t("player.module.why")}</h2>
          <Prose prose={module.why} />
        </section>
        <h2>{t("player.module.lessons")}</h2>
        <ol className={styles.lessons}>
          {module.lessons.map((lesson, index_) => (
            <LessonCard key={lesson.id} module={module} lesson={lesson} number={index_ + 1} pass={index.pass} />
          ))}
        </ol>
        <div className={styles.after}>
          <TestLink course={{ index, modules: [module] }} module={module.id} />
          <p>
            <Go to={`${ownPath(lang, "handouts")}#${module.id}/`}>{t("player.nav.handouts")}</Go>
          </p>
        </div>
      </article>
    </Frame>
  );
}

interface LessonCardProps {
  readonly module: ModuleIndex;
  readonly lesson: LessonRef;
  readonly number: number;
  readonly pass: number;
}

function LessonCard({ module, lesson, number, pass }: LessonCardProps) {
  const { t } = useWords();
  const lang = useLang();
  const progress = useProgress((state) => state.progress);
  const values = useProgress((state) => state.values);
  const state = lessonState(progress, lesson, pass);
  const missing = lockOf(progress, requirementsOf(values, lesson));
  return (
    <li className={styles.card} data-anchor>
      <StateMark state={state.state} number={number} />
      <div className={styles.body}>
        <h3>
          <Go to={lessonPath(lang, module.id, lesson.id)}>{lesson.title}</Go>
        </h3>
        <p className={styles.facts}>
          {t("player.minutes", { count: lesson.minutes })}
          {" · "}
          {t("player.questions", { count: lesson.items.length })}
          {" · "}
          <StateLine state={state} />
        </p>
        <p>{lesson.summary}</p>
        {missing.length > 0 && <Locked what="lesson" missing={missing} />}
        <h4>{t("player.module.objectives")}</h4>
        <Objectives objectives={lesson.objectives} />
      </div>
    </li>
  );
}
