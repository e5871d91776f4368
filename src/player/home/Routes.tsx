import { useNavigate } from "react-router";
import type { Route } from "../../course/plan.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { isFinished } from "../../learning/mastery.ts";
import { lessonPath } from "../../ui/address.ts";
import { Bar } from "../../ui/Bar.tsx";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useProgress } from "../context.ts";
import { useDuration } from "../duration/useDuration.ts";
import { useLang, type WholeCourse } from "../usePage.ts";
import { lessonsOnWay, nextStep } from "./next-step.ts";
import styles from "./Routes.module.css";
import { useRoute } from "./useRoute.ts";
import { words } from "./words.ts";

/** The ways through some lessons, beside the whole course. Nothing where there are none. */
export function Routes(course: WholeCourse) {
  const own = useOwnWords(words);
  const { routes = [] } = course.index;
  if (routes.length === 0) return null;
  return (
    <section aria-labelledby="routes" className={styles.routes}>
      <h2 id="routes">{own("route.title", { count: routes.length })}</h2>
      {routes.map((route) => (
        <RouteCard key={route.id} course={course} route={route} />
      ))}
    </section>
  );
}

function RouteCard({ course, route }: { course: WholeCourse; route: Route }) {
  const { t } = useWords();
  const own = useOwnWords(words);
  const lang = useLang();
  const duration = useDuration();
  const navigate = useNavigate();
  const ready = useProgress((state) => state.ready);
  const progress = useProgress((state) => state.progress);
  const left = useProgress((state) => state.place?.lesson);
  const { route: followed, follow } = useRoute(course.index);
  const { title = "", summary } = route.in[lang] ?? {};
  const lessons = lessonsOnWay(course.modules, route);
  const minutes = lessons.reduce((sum, { lesson }) => sum + lesson.minutes, 0);
  const done = lessons.filter(({ lesson }) => isFinished(progress, lesson)).length;
  const step = nextStep(lessons, progress, course.index.pass, left);
  const isFollowed = followed === route;
  const isDone = done === lessons.length;

  const go = () => {
    if (!ready || step === undefined) return;
    follow(route);
    const path = lessonPath(lang, step.module.id, step.lesson.id);
    void navigate(path, { state: step.resume ? { resume: true } : null });
  };

  return (
    <article className={styles.card} aria-labelledby={`route-${route.id}`} data-followed={isFollowed || undefined}>
      <div className={styles.head}>
        <div>
          <h3 id={`route-${route.id}`}>{title}</h3>
          {summary !== undefined && <p>{summary}</p>}
        </div>
        <div className={`js-only ${styles.actions}`}>
          {!isDone && (
            <button
              className="button"
              type="button"
              aria-label={own("named", { action: own(done > 0 || isFollowed ? "route.go" : "route.start"), title })}
              aria-disabled={!ready || undefined}
              onClick={go}
            >
              {own(done > 0 || isFollowed ? "route.go" : "route.start")}
            </button>
          )}
          {isFollowed && (
            <button
              className="button button-quiet"
              type="button"
              aria-label={own("named", { action: own("route.leave"), title })}
              onClick={() => follow(undefined)}
            >
              {own("route.leave")}
            </button>
          )}
        </div>
      </div>
      <Bar value={done} max={lessons.length} label={own("route.progress", { n: done, total: lessons.length })} />
      <details>
        <summary>
          <span>
            {t("player.lessons", { count: lessons.length })}
            {" · "}
            {duration(minutes)}
            {" · "}
            {own("route.progress", { n: done, total: lessons.length })}
          </span>
          <Icon name="chevron-down" className={styles.chevron ?? ""} />
        </summary>
        <ol>
          {lessons.map(({ module, lesson }) => (
            <li key={lesson.id}>
              <Go to={lessonPath(lang, module.id, lesson.id)}>{lesson.title}</Go>
              {isFinished(progress, lesson) && (
                <span>
                  <Icon name="check" />
                  {own("route.lessonDone")}
                </span>
              )}
            </li>
          ))}
        </ol>
      </details>
    </article>
  );
}
