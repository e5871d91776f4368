import type { Details, GivenAnswer, ItemResult } from "../../../assignment/result.ts";
import { useOwnWords, useWords } from "../../../i18n/useWords.tsx";
import type { WholeCourse } from "../../usePage.ts";
import styles from "./Send.module.css";
import { useQuestions } from "./useQuestions.ts";
import { words } from "./words.ts";

interface AnswersProps {
  readonly details: Details;
  readonly course: WholeCourse;
}

/** Every answer that goes along, as it goes: by lesson, then each attempt at the test. */
export function Answers({ details, course }: AnswersProps) {
  const own = useOwnWords(words);
  const { lang, percent } = useWords();
  const questions = useQuestions(details, course);
  const moment = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeStyle: "short" });
  const lessons = course.modules.flatMap((module) => module.lessons);
  const groups = lessons.flatMap((lesson) => {
    const items = details.items.filter((each) => each.lesson === lesson.id);
    return items.length > 0 ? [{ lesson, items }] : [];
  });
  if (groups.length === 0 && details.exams.length === 0) return <p>{own("answers.none")}</p>;

  const named = ({ item, shape, lesson }: Pick<ItemResult, "item" | "shape" | "lesson">) => {
    const items = lessons.find(({ id }) => id === lesson)?.items ?? [];
    const at = items.findIndex(({ id }) => id === item);
    const n = at + 1;
    if (items[at]?.shape === shape) return questions.get(item) ?? own("answers.question", { n });
    return own("answers.former", { n });
  };
  return (
    <div className={styles.answers}>
      <p className={styles.hint}>{own("answers.intro")}</p>
      {groups.map(({ lesson, items }) => (
        <section key={lesson.id}>
          <h6>{lesson.title}</h6>
          <ol>
            {items.map((each) => (
              <li key={`${each.item} ${each.shape}`}>
                <p>
                  {named(each)} <span className={styles.hint}>({own("answers.tries", { count: each.tries })})</span>
                </p>
                <Given label={own("answers.first")} given={each.first} />
                {each.last && <Given label={own("answers.last")} given={each.last} />}
              </li>
            ))}
          </ol>
        </section>
      ))}
      {details.exams.map(({ at, score, timeUp, items }) => (
        <section key={at}>
          <h6>
            {own("answers.attempt", { date: moment.format(at), score: percent.format(score / 100) })}
            {timeUp && ` (${own("answers.timeUp")})`}
          </h6>
          <ol>
            {items.map(({ item, shape, given }, n) => (
              <li key={`${item} ${shape}`}>
                <p>{questions.get(item) ?? own("answers.question", { n: n + 1 })}</p>
                {given === undefined ? (
                  <p className={styles.hint}>{own("answers.blank")}</p>
                ) : (
                  <Given label={own("answers.answer")} given={given} />
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

const levels = { 1: "guessing", 2: "fairly", 3: "sure" } as const;

/** An answer in a line: what was earned, how sure, with which help, how long, and what is sent of it as it stands. */
function Given({ label, given }: { readonly label: string; readonly given: GivenAnswer }) {
  const own = useOwnWords(words);
  const { t, lang, number } = useWords();
  const { answer, score, sure, hints = 0, ms } = given;
  const seconds = new Intl.NumberFormat(lang, { style: "unit", unit: "second", unitDisplay: "short" });
  const facts = [
    own("answers.points", { points: number.format(score.points), max: number.format(score.max) }),
    ...(sure === undefined ? [] : [t(`exercises.sure.level.${levels[sure]}`)]),
    ...(hints > 0 ? [own("answers.hints", { count: hints })] : []),
    ...(ms === undefined ? [] : [seconds.format(Math.round(ms / 1_000))]),
  ];
  return (
    <p className={styles.given}>
      {label}: {facts.join(" · ")} <code>{JSON.stringify(answer)}</code>
    </p>
  );
}
