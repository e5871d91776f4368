import { useId, useState } from "react";
import type { GivenAnswer, Result } from "../../assignment/result.ts";
import type { ExerciseBlock } from "../../course/types.ts";
import { kindNow } from "../../exercises/load.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { WholeCourse } from "../../player/usePage.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Prose } from "../../ui/Prose.tsx";
import styles from "./Results.module.css";
import { useDays } from "./useDays.ts";
import { useQuestions } from "./useQuestions.ts";
import { words } from "./words.ts";

/** An answer as it was given: in a lesson, the first or the latest, or on a test. */
interface Shown {
  readonly key: string;
  readonly item: string;
  readonly shape: string;
  readonly lesson: string;
  readonly title?: string;
  readonly tries?: number;
  readonly given: GivenAnswer | undefined;
}

/** What somebody answered, question by question, with the words of the course as it is now. */
export function Answers({ result, course }: { readonly result: Result; readonly course: WholeCourse }) {
  const own = useOwnWords(words);
  const days = useDays();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { details } = result;
  const items = details?.items ?? [];
  const lessons = [...new Set(items.map(({ lesson }) => lesson))];
  const asked = [...lessons, ...(details?.exams ?? []).flatMap((exam) => exam.items.map(({ lesson }) => lesson))];
  const questions = useQuestions(course.modules, [...new Set(asked)], open && details !== undefined);
  const titles = new Map(course.modules.flatMap((module) => module.lessons.map((lesson) => [lesson.id, lesson.title])));
  if (details === undefined) return <p>{own("person.noAnswers")}</p>;
  const shown = items.flatMap(({ item, shape, lesson, tries, first, last }): Shown[] => [
    { key: `${item}/${shape}`, item, shape, lesson, tries, given: first, ...(last && { title: own("person.first") }) },
    ...(last ? [{ key: `${item}/${shape}/last`, item, shape, lesson, given: last, title: own("person.last") }] : []),
  ]);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary id={id}>{own("person.answers")}</summary>
      <p className={styles.soft}>{own("person.answersText")}</p>
      {questions.items === undefined && (
        <p role="status">
          {own(questions.failed ? "person.failed" : "person.loading")}{" "}
          {questions.failed && (
            <button className="button" type="button" onClick={questions.retry}>
              {own("person.retry")}
            </button>
          )}
        </p>
      )}
      {questions.items !== undefined &&
        lessons.map((lesson) => (
          <section key={lesson} aria-label={titles.get(lesson) ?? lesson}>
            <h4>{titles.get(lesson) ?? lesson}</h4>
            {shown
              .filter((each) => each.lesson === lesson)
              .map(({ key, item, shape, title, tries, given }) => (
                <Answer
                  key={key}
                  shape={shape}
                  given={given}
                  block={questions.items?.get(item)}
                  {...(title !== undefined && { title })}
                  {...(tries !== undefined && { tries })}
                />
              ))}
          </section>
        ))}
      {questions.items !== undefined &&
        details.exams.map((exam, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: attempts stay in their order
          <section key={at} aria-labelledby={`${id}-test-${at}`}>
            <h4 id={`${id}-test-${at}`}>
              {own("person.tests")} · {days.moment(exam.at)}
            </h4>
            {exam.items.map(({ item, shape, given }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: questions stay in the order of the paper
              <Answer key={place} shape={shape} given={given} block={questions.items?.get(item)} />
            ))}
          </section>
        ))}
    </details>
  );
}

interface AnswerProps extends Omit<Shown, "key" | "lesson" | "item"> {
  readonly block: ExerciseBlock | undefined;
}

function Answer({ shape, title, tries, given, block }: AnswerProps) {
  const own = useOwnWords(words);
  const { number } = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const fits = block !== undefined && block.shape === shape;
  const facts = given && [
    ...(title === undefined ? [] : [title]),
    own(given.right ? "person.right" : given.score.points > 0 ? "person.part" : "person.wrong"),
    `${number.format(given.score.points)}/${number.format(given.score.max)}`,
    ...(given.sure === undefined ? [] : [own(`person.sure${given.sure}`)]),
    ...(given.ms === undefined ? [] : [own("person.seconds", { count: Math.round(given.ms / 1_000) })]),
    ...(tries === undefined ? [] : [own("person.tries", { count: tries })]),
  ];
  return (
    <div className={styles.answer}>
      {fits ? (
        <div id={id}>
          <Prose prose={block.prompt} />
        </div>
      ) : (
        <p>
          <Icon name="info" /> {own("person.changed")}
        </p>
      )}
      <p className={styles.soft}>
        <Icon name={given?.right ? "check" : "cross"} /> {facts?.join(" · ") ?? own("person.blank")}
      </p>
      {fits && given !== undefined && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{own("person.show")}</summary>
          {open && <AnswerView block={block} given={given} labelledBy={id} />}
        </details>
      )}
    </div>
  );
}

const nothing = () => {};

/** The question as it looks once it is checked, with this answer. Its controls say that they do nothing. */
export function AnswerView({
  block,
  given,
  labelledBy,
}: {
  block: ExerciseBlock;
  given: GivenAnswer;
  labelledBy: string;
}) {
  const own = useOwnWords(words);
  const name = useId();
  const kind = kindNow(block.kind);
  const answer = kind?.read(block.item, given.answer);
  if (kind === undefined || answer === undefined) return <p>{own("person.changed")}</p>;
  const { View } = kind;
  const order = Array.from({ length: kind.choices(block.item) }, (_, index) => index);
  return (
    <View
      item={block.item}
      answer={answer}
      onAnswer={nothing}
      phase="checked"
      reveal
      order={order}
      name={name}
      labelledBy={labelledBy}
      announce={nothing}
    />
  );
}
