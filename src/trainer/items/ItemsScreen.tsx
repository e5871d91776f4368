import { useMemo, useRef, useState } from "react";
import { FEW, lessonAnswers, testAnswers } from "../../analysis/items.ts";
import { detailedOf } from "../../analysis/roster.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { usePlayer } from "../../player/context.ts";
import { Failed } from "../../player/shell/Failed.tsx";
import { Skeleton } from "../../player/shell/Skeleton.tsx";
import { moveTo } from "../../player/shell/useArrival.ts";
import { useLang, useWholeCourse, type WholeCourse } from "../../player/usePage.ts";
import type { CourseStore } from "../../state/course-store.ts";
import type { Issued } from "../../state/trainer/contract.ts";
import { trainerPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ChooseAssignment } from "../ChooseAssignment.tsx";
import { SaveCsv } from "../plots/SaveCsv.tsx";
import { useDays } from "../results/useDays.ts";
import { useQuestions } from "../results/useQuestions.ts";
import { useResults } from "../results/useResults.ts";
import { type OpenTrainer, TrainerFrame } from "../TrainerFrame.tsx";
import { useChosen } from "../useChosen.ts";
import { Hardest, type Objective } from "./Hardest.tsx";
import styles from "./Items.module.css";
import { Reading } from "./Reading.tsx";
import { Repeat } from "./Repeat.tsx";
import { ReportPeople } from "./ReportPeople.tsx";
import { useTables } from "./useTables.ts";
import { words } from "./words.ts";

/** Brings all that the page needs to be drawn at once, and says whether it came. */
export async function prepare(course: CourseStore, lang: string): Promise<boolean> {
  return (await course.loadAll(lang)) !== undefined;
}

/** What the team has not understood: objectives to repeat, and the hardest questions. It prints as a report. */
export function Screen() {
  const page = useWholeCourse();
  if (page.status !== "ready") return page.status === "failed" ? <Failed retry={page.retry} /> : <Skeleton />;
  return (
    <TrainerFrame view="items" course={page.value}>
      {(open) => (
        <>
          <Items open={open} course={page.value} />
          <Exchange />
        </>
      )}
    </TrainerFrame>
  );
}

function Items({ open, course }: { readonly open: OpenTrainer; readonly course: WholeCourse }) {
  const own = useOwnWords(words);
  const lang = useLang();
  const { issued, choose } = useChosen(open.state.issued);
  if (issued === undefined) {
    return (
      <section className={styles.text}>
        <h2>{own("none.title")}</h2>
        <p>{own("none.text")}</p>
        <p>
          <Go className="button button-primary" to={trainerPath(lang, "new")}>
            {own("none.go")}
          </Go>
        </p>
      </section>
    );
  }
  return (
    <>
      <ChooseAssignment issued={open.state.issued} chosen={issued} onChoose={choose} />
      <ItemsOf key={issued.assignment.id} open={open} issued={issued} course={course} />
    </>
  );
}

/** The way to where questions leave the course and come into it. */
function Exchange() {
  const own = useOwnWords(words);
  const lang = useLang();
  return (
    <section className={`no-print ${styles.exchange}`}>
      <h2>{own("exchange.title")}</h2>
      <p>{own("exchange.text")}</p>
      <p>
        <Go className="button" to={trainerPath(lang, "exchange")}>
          {own("exchange.go")}
        </Go>
      </p>
    </section>
  );
}

interface ItemsOfProps {
  readonly open: OpenTrainer;
  readonly issued: Issued;
  readonly course: WholeCourse;
}

function ItemsOf({ open, issued, course }: ItemsOfProps) {
  const own = useOwnWords(words);
  const lang = useLang();
  const days = useDays();
  const { now } = usePlayer();
  const results = useResults(open, issued, course);
  const { people, board } = results;
  const detailed = useMemo(() => people.filter((person) => detailedOf(person) !== undefined), [people]);
  const answers = useMemo(() => lessonAnswers(detailed), [detailed]);
  const onTests = useMemo(() => testAnswers(detailed), [detailed]);
  const lessons = useMemo(() => [...new Set([...answers, ...onTests].map(({ lesson }) => lesson))], [answers, onTests]);
  const questions = useQuestions(course.modules, lessons, lessons.length > 0);
  const tables = useTables(people, answers, onTests);
  const { id, title, pass } = issued.assignment;
  const all = { count: detailed.length, total: people.length };
  const [objective, setObjective] = useState<Objective>();
  const heading = useRef<HTMLHeadingElement>(null);
  const show = (wanted: Objective | undefined) => {
    setObjective(wanted);
    if (heading.current) moveTo(heading.current);
  };
  return (
    <div className={styles.page}>
      <div className="print-only">
        <p>{own("report", { title })}</p>
        <p>{own("reportOf", { date: days.moment(now?.() ?? 0), done: board.done, total: people.length })}</p>
      </div>
      <h2>{title}</h2>
      <p className={styles.text}>{own("intro")}</p>
      {detailed.length === 0 ? (
        <p className={styles.text}>{own("empty")}</p>
      ) : (
        <>
          <p>{own("summary", all)}</p>
          {detailed.length < FEW && (
            <p className={styles.note}>
              <Icon name="info" /> {own("few", { few: FEW })}
            </p>
          )}
          <p className={`no-print ${styles.actions}`}>
            <button className="button" type="button" onClick={() => window.print()}>
              <Icon name="printer" />
              {own("print")}
            </button>
            <Go className="button" to={`${trainerPath(lang, "results")}#${id}`}>
              {own("results")}
            </Go>
          </p>
          <ReportPeople results={results} />
          <Repeat answers={answers} course={course} pass={pass} onQuestions={show} />
          <Hardest
            answers={answers}
            course={course}
            pass={pass}
            questions={questions}
            title={own("hard.title")}
            heading={heading}
            objective={objective}
            onAll={() => show(undefined)}
          />
          {onTests.length > 0 && (
            <Hardest
              answers={onTests}
              course={course}
              pass={pass}
              questions={questions}
              title={own("hard.test")}
              text={own("hard.testText")}
            />
          )}
          <Reading />
          <SaveCsv tables={tables} />
        </>
      )}
    </div>
  );
}
