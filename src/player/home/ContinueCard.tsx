import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { isFinished, itemState } from "../../learning/mastery.ts";
import { lessonPath, ownPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { HeroArt } from "../../ui/HeroArt.tsx";
import { useProgress } from "../context.ts";
import { useLang, type WholeCourse } from "../usePage.ts";
import styles from "./ContinueCard.module.css";
import type { NextStep } from "./next-step.ts";
import { useWay } from "./useWay.ts";
import { words } from "./words.ts";

/** What the button that leads there says. */
export const ACTION = {
  start: "startButton",
  continue: "continueButton",
  next: "startButton",
  done: "againButton",
} as const satisfies Readonly<Record<NextStep["kind"], string>>;

/** The one obvious next thing, on an assignment, a route or the whole course. Before progress is known it offers the beginning, in the same room. */
export function ContinueCard(course: WholeCourse) {
  const own = useOwnWords(words);
  const lang = useLang();
  const progress = useProgress((state) => state.progress);
  const { assigned, route, follow, lessons: way, step } = useWay(course);
  if (step === undefined) return null;
  const { module, lesson, kind } = step;
  const title = assigned?.title ?? route?.in[lang]?.title ?? "";
  const ended = kind === "done" && (assigned ?? route) !== undefined;
  const n = way.filter((each) => isFinished(progress, each.lesson)).length;
  return (
    <section className={styles.card} aria-labelledby="next-step">
      <div className={styles.words}>
        {(assigned ?? route) !== undefined && !ended && (
          <p className={styles.route}>
            {own(assigned === undefined ? "route.on" : "assigned.on", { title, n, total: way.length })}
          </p>
        )}
        <h2 id="next-step">{own(!ended ? kind : assigned === undefined ? "route.done" : "assigned.done")}</h2>
        {kind === "done" ? (
          <p>
            {ended ? own(assigned === undefined ? "route.doneText" : "assigned.doneText", { title }) : own("doneText")}
          </p>
        ) : (
          <Lesson lesson={lesson} />
        )}
        {ended && assigned !== undefined ? (
          <Go className={`button ${styles.go}`} to={`${ownPath(lang, "assignment")}#${assigned.id}`}>
            {own("assigned.open")}
          </Go>
        ) : ended ? (
          <button className={`button js-only ${styles.go}`} type="button" onClick={() => follow(undefined)}>
            {own("route.whole")}
          </button>
        ) : (
          <Go className={`button ${styles.go}`} to={lessonPath(lang, module.id, lesson.id)} resume={step.resume}>
            {own(ACTION[kind])}
          </Go>
        )}
      </div>
      <HeroArt className={styles.art ?? ""} />
    </section>
  );
}

function Lesson({ lesson }: Pick<NextStep, "lesson">) {
  const { t } = useWords();
  const own = useOwnWords(words);
  const progress = useProgress((state) => state.progress);
  const answered = lesson.items.filter((item) => itemState(progress, item).answered).length;
  return (
    <p>
      <strong>{lesson.title}</strong>
      <br />
      {t("player.minutes", { count: lesson.minutes })}
      {" · "}
      {answered > 0
        ? own("answered", { n: answered, total: lesson.items.length })
        : t("player.questions", { count: lesson.items.length })}
    </p>
  );
}
