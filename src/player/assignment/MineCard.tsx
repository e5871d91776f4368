import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { percent as floor } from "../../learning/mastery.ts";
import { choiceKey } from "../../state/assigned-way.ts";
import { assignmentTestPath, lessonPath } from "../../ui/address.ts";
import { Bar } from "../../ui/Bar.tsx";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { usePlayer } from "../context.ts";
import { useLang, type WholeCourse } from "../usePage.ts";
import styles from "./Assignment.module.css";
import { Facts } from "./Facts.tsx";
import { langOf } from "./lang-of.ts";
import { SendPlace } from "./SendPlace.tsx";
import { useDates } from "./useDates.ts";
import { isOver, type Mine } from "./useMine.ts";
import { words } from "./words.ts";

interface MineCardProps {
  readonly mine: Mine;
  readonly course: WholeCourse;
  /** Home leads through this one. */
  readonly leads: boolean;
}

/** An assignment that was taken on: how far it is, what comes next, its lessons and test, and handing it over. */
export function MineCard({ mine, course, leads }: MineCardProps) {
  const own = useOwnWords(words);
  const { percent } = useWords();
  const here = useLang();
  const dates = useDates();
  const { now, progress } = usePlayer();
  const { accepted, assignment, standing } = mine;
  const { id, title, trainer, due, pass } = assignment;
  const lang = langOf(assignment, course.index, here);
  const { lessons, finished, next, exam, done } = standing;
  const anchor = `mine-${id}`;
  const said = own("mine.progress", {
    n: finished,
    lessons: own("mine.lessons", { count: lessons.length + standing.missing }),
  });
  const when = due === undefined || now === undefined ? undefined : `${dates.day(due)}, ${dates.left(due, now())}`;
  const per = (share: number) => percent.format(floor(share) / 100);

  const leave = () => {
    const event = progress.record({ type: "assignment-left", v: 1, lang: here, assignment: id, data: {} });
    if (event !== undefined) progress.happen([event]);
  };
  const back = () => {
    const { version, code, person, name, number } = accepted;
    const data = { version, code, person, name, ...(number !== undefined && { number }) };
    const event = progress.record({ type: "assignment-accepted", v: 1, lang: here, assignment: id, data });
    if (event !== undefined) progress.happen([event]);
  };

  return (
    <article className={styles.card} id={id} aria-labelledby={anchor}>
      <h3 id={anchor}>{title}</h3>
      <p className={styles.when}>{[own("mine.by", { trainer }), ...(when === undefined ? [] : [when])].join(" · ")}</p>
      <Bar value={finished} max={lessons.length + standing.missing} label={said} />
      <p className={styles.state}>
        {said}
        {" · "}
        {accepted.number === undefined
          ? own("mine.as", { name: accepted.name })
          : own("mine.asNumber", { name: accepted.name, number: accepted.number })}
      </p>
      {done && (
        <p>
          <Icon name="check" /> {own("mine.done")}
        </p>
      )}
      {!done && next === undefined && <p>{own("mine.under", { pass: percent.format(pass / 100) })}</p>}
      {accepted.left && <p>{own("mine.left")}</p>}
      <div className={styles.actions}>
        {next !== undefined && !accepted.left && (
          <Go className="button button-primary" to={lessonPath(lang, next.module.id, next.lesson.id)}>
            {own(next.state.state === "new" ? "mine.start" : "mine.go")}
            <span className="visually-hidden">: {next.lesson.title}</span>
          </Go>
        )}
        {!isOver(mine) && !leads && (
          <button className="button" type="button" onClick={() => progress.keepValue(choiceKey, id)}>
            {own("mine.lead")}
          </button>
        )}
        {accepted.left ? (
          <button className="button" type="button" onClick={back}>
            {own("mine.back")}
          </button>
        ) : (
          <button className="button button-quiet" type="button" onClick={leave}>
            {own("mine.leave")}
          </button>
        )}
      </div>
      {leads && (
        <p className={styles.state}>
          {own("mine.leads")}{" "}
          <button className="button button-quiet" type="button" onClick={() => progress.keepValue(choiceKey, "course")}>
            {own("mine.course")}
          </button>
        </p>
      )}
      <h4>{own("mine.list")}</h4>
      <ol className={styles.steps}>
        {lessons.map(({ lesson, module, state, after }) => (
          <li key={lesson.id}>
            <Go to={lessonPath(lang, module.id, lesson.id)}>{lesson.title}</Go>
            <Stage state={state.state} />
            {state.answered > 0 && (
              <span className={styles.state}>
                {own("mine.score", { percent: per(state.mastery), pass: percent.format(pass / 100) })}
              </span>
            )}
            {after !== undefined && <span className={styles.state}>{own("mine.after", { title: after.title })}</span>}
          </li>
        ))}
        {exam !== undefined && (
          <li>
            <Go to={`${assignmentTestPath(lang)}#${id}`}>{own("mine.test")}</Go>
            <span className={styles.state}>
              {exam.best === undefined
                ? own("mine.testNew")
                : own(exam.passed ? "mine.testPassed" : "mine.testFailed", { percent: per(exam.best) })}
            </span>
          </li>
        )}
      </ol>
      <details>
        <summary>{own("offer.title")}</summary>
        <Facts assignment={assignment} course={course} />
      </details>
      <SendPlace mine={mine} course={course} />
    </article>
  );
}

function Stage({ state }: { readonly state: "new" | "started" | "finished" | "mastered" }) {
  const { t } = useWords();
  return (
    <span className={styles.state}>
      {state === "mastered" && <Icon name="check" />}
      {t(`player.state.${state}`)}
    </span>
  );
}
