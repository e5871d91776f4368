import type { Assignment } from "../../assignment/assignment.ts";
import { lessonsOfAssignment } from "../../assignment/standing.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { usePlayer } from "../context.ts";
import { useDuration } from "../duration/useDuration.ts";
import { nameOfLanguage } from "../shell/useSwitchLanguage.ts";
import type { WholeCourse } from "../usePage.ts";
import styles from "./Assignment.module.css";
import { useDates } from "./useDates.ts";
import { words } from "./words.ts";

/** What each fact of an assignment says, in words: to show it, and to say what has changed. */
export function useFacts({ modules }: Pick<WholeCourse, "modules">) {
  const own = useOwnWords(words);
  const { lang, percent, number } = useWords();
  const dates = useDates();
  const duration = useDuration();
  return (assignment: Assignment) => {
    const { trainer, due, order, pass, exam, lang: asked } = assignment;
    const lessons = lessonsOfAssignment(assignment, modules);
    const minutes = lessons.reduce((sum, { lesson }) => sum + lesson.minutes, 0);
    const test = exam && [
      own("facts.questions", { count: exam.items, pass: percent.format(exam.pass / 100) }),
      ...(exam.minutes === undefined ? [] : [own("facts.minutes", { count: exam.minutes })]),
      ...(exam.attempts === undefined ? [] : [own("facts.attempts", { count: exam.attempts })]),
    ];
    return [
      { key: "by", says: trainer },
      { key: "due", says: due && dates.day(due) },
      { key: "lessons", says: number.format(assignment.lessons.length) },
      { key: "duration", says: minutes > 0 ? duration(minutes) : undefined },
      { key: "order", says: own(order === "fixed" ? "facts.fixed" : "facts.free") },
      { key: "language", says: asked && nameOfLanguage(asked, lang) },
      { key: "pass", says: percent.format(pass / 100) },
      { key: "test", says: test?.join(" · ") },
    ] as const;
  };
}

/** Who asks what, by when and under which conditions. */
export function Facts({ assignment, course }: { readonly assignment: Assignment; readonly course: WholeCourse }) {
  const own = useOwnWords(words);
  const { now } = usePlayer();
  const dates = useDates();
  const facts = useFacts(course)(assignment);
  const lessons = lessonsOfAssignment(assignment, course.modules);
  const { due, message } = assignment;
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(({ key, says }) =>
          says === undefined || (key === "order" && assignment.lessons.length < 2) ? null : (
            <div key={key}>
              <dt>{own(`facts.${key}`)}</dt>
              <dd>
                {says}
                {key === "due" && due !== undefined && now && ` (${dates.left(due, now())})`}
              </dd>
            </div>
          ),
        )}
      </dl>
      <ol className={styles.titles}>
        {lessons.map(({ lesson }) => (
          <li key={lesson.id}>{lesson.title}</li>
        ))}
      </ol>
      {message !== undefined && (
        <div className={styles.message}>
          <h3>{own("facts.message")}</h3>
          <p>{message}</p>
        </div>
      )}
    </>
  );
}
