import { useRef, useState } from "react";
import { answersOf, type Person, resultOf } from "../../analysis/roster.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { useLang, type WholeCourse } from "../../player/usePage.ts";
import type { Issued } from "../../state/trainer/contract.ts";
import { trainerPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { OpenTrainer } from "../TrainerFrame.tsx";
import { Answers } from "./Answers.tsx";
import board from "./Board.module.css";
import { Device } from "./Device.tsx";
import { JoinPart } from "./JoinPart.tsx";
import { ErasePart, HandPart } from "./PersonParts.tsx";
import { Reminder } from "./Reminder.tsx";
import styles from "./Results.module.css";
import { useCells } from "./useCells.ts";
import { useDays } from "./useDays.ts";
import { useResults } from "./useResults.ts";
import { words } from "./words.ts";

/** What the parts stand on that change something about somebody. */
export interface PartProps {
  readonly open: OpenTrainer;
  readonly issued: Issued;
  readonly person: Person;
  /** It is done: what became of it is said, and the focus goes to the one it is about. */
  readonly onDone: (said: string) => void;
}

interface PersonPageProps {
  readonly open: OpenTrainer;
  readonly issued: Issued;
  readonly course: WholeCourse;
  /** Their key in the address. */
  readonly person: string;
}

/** Somebody in an assignment: how far they are, what they answered, and what can be done about them. */
export function PersonPage({ open, issued, course, person: key }: PersonPageProps) {
  const own = useOwnWords(words);
  const lang = useLang();
  const days = useDays();
  const cells = useCells();
  const title = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState("");
  const { board: all, lessons, people } = useResults(open, issued, course);
  // Whoever was joined with a line of the list is still found by the person that the result names.
  const row = all.rows.find(
    ({ person }) => person.key === key || person.received.some(({ result }) => result.person === key),
  );
  const { id, title: assignment } = issued.assignment;
  const back = (
    <p className={`no-print ${styles.back}`}>
      <Go to={`${trainerPath(lang, "results")}#${id}`}>{own("person.back")}</Go>
    </p>
  );
  if (row === undefined) {
    return (
      <>
        {back}
        <p>{own("person.gone")}</p>
      </>
    );
  }
  const { person } = row;
  const result = resultOf(person);
  const detailed = answersOf(person);
  const exams = detailed?.details?.exams ?? [];
  const certificates = detailed?.details?.certificates?.length ?? 0;
  const parts: PartProps = {
    ...{ open, issued, person },
    onDone(what) {
      setSaid(what);
      title.current?.focus();
    },
  };
  return (
    <article>
      {back}
      {/* The page arrives at what its address names. */}
      <h2 id={`${id}/${key}`} ref={title} tabIndex={-1}>
        <bdi>{person.name}</bdi>
        {person.number !== undefined && ` · ${person.number}`}
      </h2>
      <p className={styles.facts}>
        {[
          assignment,
          cells.standing(row),
          ...(row.late ? [own("late")] : []),
          ...(result === undefined ? [] : [own("person.sent", { date: days.moment(result.at) })]),
        ].join(" · ")}
      </p>
      <p role="status" className={styles.status}>
        {said !== "" && <Icon name="check" />} {said}
      </p>
      <h3>{own("person.lessons")}</h3>
      <ul className={styles.lessons}>
        {row.cells.map((cell, at) => (
          <li key={cell.lesson}>
            <span>{lessons[at]?.title ?? cell.lesson}</span>
            <span className={board.cell} data-state={cell.state}>
              {cells.said(cell)}
            </span>
          </li>
        ))}
        {row.exam !== undefined && (
          <li>
            <span>{own("person.tests")}</span>
            <span className={board.cell} data-state={row.exam.passed ? "test" : "under"}>
              {cells.per(row.exam.best)}, {own(row.exam.passed ? "person.testPassed" : "person.testFailed")}
            </span>
          </li>
        )}
      </ul>
      {exams.length > 0 && (
        <ul>
          {exams.map((exam) => (
            <li key={exam.at}>
              {own("person.test", { score: cells.per(exam.score), date: days.moment(exam.at) })}
              {", "}
              {own(exam.passed ? "person.testPassed" : "person.testFailed")}
              {exam.timeUp && `, ${own("person.timeUp")}`}
            </li>
          ))}
        </ul>
      )}
      {(detailed ?? result) !== undefined && (
        <Answers result={(detailed ?? result) as NonNullable<typeof result>} course={course} />
      )}
      {certificates > 0 && (
        <p className={`no-print ${styles.back}`}>
          <Go to={trainerPath(lang, "certificates")}>{own("person.certificates", { count: certificates })}</Go>
        </p>
      )}
      {person.received.map(({ id: row, result: each, device, receivedAt }) => (
        <p key={row} className={styles.soft}>
          <bdi>{each.name}</bdi> · {own("person.received", { date: days.moment(receivedAt) })} ·{" "}
          {own("person.course", { version: each.course })}
          <Device device={device} />
        </p>
      ))}
      <div className="no-print">
        {row.standing === "nothing" && <Reminder issued={issued} missing={[person]} named />}
        <JoinPart {...parts} people={people} />
        <HandPart {...parts} />
        <ErasePart {...parts} />
      </div>
    </article>
  );
}
