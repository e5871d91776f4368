import { useMemo } from "react";
import { useLocation } from "react-router";
import type { Assignment } from "../../../assignment/assignment.ts";
import { parseAssignment } from "../../../assignment/code.ts";
import { useOwnWords } from "../../../i18n/useWords.tsx";
import { acceptedIn, assignedFold } from "../../../learning/assigned.ts";
import { assignmentTestPath, ownPath } from "../../../ui/address.ts";
import { Go } from "../../../ui/Go.tsx";
import { useProgress } from "../../context.ts";
import styles from "../../exam/Exam.module.css";
import { ExamPage } from "../../exam/ExamPage.tsx";
import { planOfAssignment } from "../../exam/plan.ts";
import { useFold } from "../../useFold.ts";
import { useLang, type WholeCourse } from "../../usePage.ts";
import { words } from "./words.ts";

/** The test of the assignment that the address names behind its #; or why there is none to take, and where to go. */
export function TestOf({ course }: { readonly course: WholeCourse }) {
  const own = useOwnWords(words);
  const lang = useLang();
  const ready = useProgress((state) => state.ready);
  const id = useLocation().hash.slice(1);
  const all = useAssignments();
  if (!ready) {
    return (
      <>
        <p className="js-only">{own("waiting")}</p>
        <noscript>
          <p>{own("scripting")}</p>
        </noscript>
      </>
    );
  }
  const assignment = all.find((each) => each.assignment.id === id)?.assignment;
  const withTest = all.flatMap((each) => (each.left || each.assignment.exam === undefined ? [] : [each.assignment]));
  if (assignment === undefined && id === "" && withTest.length > 0) {
    return (
      <>
        <p>{own("which")}</p>
        <ul className={styles.choice}>
          {withTest.map((each) => (
            <li key={each.id}>
              <Go to={`${assignmentTestPath(lang)}#${each.id}`}>{each.title}</Go>
            </li>
          ))}
        </ul>
      </>
    );
  }
  const plan = assignment && planOfAssignment(course, assignment);
  if (assignment === undefined || plan === undefined) {
    const why =
      assignment === undefined
        ? id === ""
          ? "none"
          : "unknown"
        : assignment.exam === undefined
          ? "without"
          : "nothing";
    const to = ownPath(lang, "assignment");
    return (
      <>
        <p className={styles.intro}>{own(why)}</p>
        <Go className="button" to={assignment === undefined ? to : `${to}#${assignment.id}`}>
          {own(assignment === undefined ? "toAssignments" : "toAssignment")}
        </Go>
      </>
    );
  }
  const { title, trainer } = assignment;
  return (
    <>
      <p className={styles.intro}>{own("of", { title, trainer })}</p>
      <ExamPage key={id} plan={plan} />
    </>
  );
}

/** What this learner took on, also what they have put aside. */
function useAssignments(): readonly { readonly assignment: Assignment; readonly left: boolean }[] {
  const assigned = useFold(assignedFold);
  return useMemo(
    () =>
      acceptedIn(assigned).flatMap(({ code, left }) => {
        const read = parseAssignment(code);
        return read.ok ? [{ assignment: read.assignment, left }] : [];
      }),
    [assigned],
  );
}
