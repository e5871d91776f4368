import { arranged } from "../../analysis/board.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Failed } from "../../player/shell/Failed.tsx";
import { Skeleton } from "../../player/shell/Skeleton.tsx";
import { useLang, useWholeCourse, type WholeCourse } from "../../player/usePage.ts";
import type { CourseStore } from "../../state/course-store.ts";
import type { Issued } from "../../state/trainer/contract.ts";
import { ownPath, trainerPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { ChooseAssignment } from "../ChooseAssignment.tsx";
import { HardestBrief } from "../items/HardestBrief.tsx";
import { SaveCsv } from "../plots/SaveCsv.tsx";
import { type OpenTrainer, TrainerFrame } from "../TrainerFrame.tsx";
import { useChosen } from "../useChosen.ts";
import { BoardPart } from "./BoardPart.tsx";
import { DropPlace } from "./DropPlace.tsx";
import { ListForm } from "./ListForm.tsx";
import { PersonPage } from "./PersonPage.tsx";
import { Reminder } from "./Reminder.tsx";
import styles from "./Results.module.css";
import { useBoardTable } from "./useBoardTable.ts";
import { useResults } from "./useResults.ts";
import { Waiting } from "./Waiting.tsx";
import { words } from "./words.ts";

/** Brings all that the page needs to be drawn at once, and says whether it came. */
export async function prepare(course: CourseStore, lang: string): Promise<boolean> {
  return (await course.loadAll(lang)) !== undefined;
}

/** Who has done what: people × lessons, and each person. */
export function Screen() {
  const page = useWholeCourse();
  if (page.status !== "ready") return page.status === "failed" ? <Failed retry={page.retry} /> : <Skeleton />;
  return (
    <TrainerFrame view="results" course={page.value}>
      {(open) => <ResultsOf open={open} course={page.value} />}
    </TrainerFrame>
  );
}

function ResultsOf({ open, course }: { readonly open: OpenTrainer; readonly course: WholeCourse }) {
  const own = useOwnWords(words);
  const lang = useLang();
  const { issued, person, choose } = useChosen(open.state.issued);
  return (
    <>
      <Waiting open={open} />
      {issued === undefined ? (
        <section className={styles.none}>
          <h2>{own("none.title")}</h2>
          <p>{own("none.text")}</p>
          <p className={styles.actions}>
            <Go className="button button-primary" to={trainerPath(lang, "new")}>
              {own("none.go")}
            </Go>
            <Go className="button" to={ownPath(lang, "result")}>
              {own("collect")}
            </Go>
          </p>
        </section>
      ) : person === undefined ? (
        <>
          <ChooseAssignment issued={open.state.issued} chosen={issued} onChoose={choose} />
          <Whole key={issued.assignment.id} open={open} issued={issued} course={course} />
        </>
      ) : (
        <PersonPage key={person} open={open} issued={issued} course={course} person={person} />
      )}
    </>
  );
}

interface WholeProps {
  readonly open: OpenTrainer;
  readonly issued: Issued;
  readonly course: WholeCourse;
}

function Whole({ open, issued, course }: WholeProps) {
  const own = useOwnWords(words);
  const lang = useLang();
  const results = useResults(open, issued, course);
  const tables = useBoardTable(results);
  const { id } = issued.assignment;
  const missing = arranged(results.board.rows, "name", "nothing", lang).map(({ person }) => person);
  return (
    <DropPlace>
      <BoardPart results={results} />
      <HardestBrief people={results.people} course={course} pass={issued.assignment.pass} />
      <p className={`no-print ${styles.actions}`}>
        <Go className="button" to={ownPath(lang, "result")}>
          {own("collect")}
        </Go>
        <Go className="button" to={`${trainerPath(lang, "items")}#${id}`}>
          {own("items")}
        </Go>
      </p>
      <Reminder issued={issued} missing={missing} />
      <ListForm open={open} results={results} />
      {results.board.rows.length > 0 && <SaveCsv tables={tables} />}
    </DropPlace>
  );
}
