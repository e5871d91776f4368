import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { resultOf } from "../../learning/exam-result.ts";
import { isHandedIn, standingOf } from "../../learning/exams.ts";
import { percent as whole } from "../../learning/mastery.ts";
import { assignmentTestPath, ownPath, testPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useNow } from "../useNow.ts";
import { useLang, type WholeCourse } from "../usePage.ts";
import styles from "./Link.module.css";
import { type ExamPlan, planOfExam } from "./plan.ts";
import { useDesk, usePapers } from "./useSitting.ts";
import { words } from "./words.ts";

/** The way to the final exam, with how it stands. Nothing where the course has none. */
export function ExamLink({ course }: { course: WholeCourse }) {
  const plan = planOfExam(course);
  return plan === undefined ? null : <PlanLink plan={plan} />;
}

const names = { course: "link.exam", module: "link.test", assignment: "link.assigned" } as const;

/** The way to a test or to the exam: what it is, and whether it was taken, is being written, or was passed. */
export function PlanLink({ plan }: { plan: ExamPlan }) {
  const own = useOwnWords(words);
  const lang = useLang();
  const { sought, blueprint } = plan;
  const to = addressOf(plan, lang);
  const facts = [own("link.questions", { count: blueprint.items })];
  if (blueprint.minutes !== undefined) facts.push(own("link.minutes", { count: blueprint.minutes }));
  const { passed, says } = useStanding(plan);
  return (
    <div className={styles.link} data-passed={passed}>
      <Icon name={passed ? "check" : "target"} />
      <div>
        <p className={styles.name}>
          <Go to={to}>{own(names[sought.of])}</Go>
        </p>
        <p className={styles.facts}>{[...facts, says].join(" · ")}</p>
      </div>
    </div>
  );
}

function addressOf({ sought }: ExamPlan, lang: string): string {
  if (sought.of === "assignment") return `${assignmentTestPath(lang)}#${sought.assignment}`;
  return sought.of === "course" ? ownPath(lang, "exam") : testPath(lang, sought.module);
}

function useStanding(plan: ExamPlan): { readonly passed: boolean; readonly says: string } {
  const own = useOwnWords(words);
  const { percent } = useWords();
  const now = useNow();
  const papers = usePapers(plan);
  const desk = useDesk(papers);
  const results = papers.filter(isHandedIn).map((paper) => resultOf(paper, plan.home));
  const best = (of: typeof results) => percent.format(whole(Math.max(...of.map(({ share }) => share))) / 100);
  const passed = results.filter((result) => result.passed);
  const open = desk !== undefined && now !== undefined && standingOf(desk.paper, now) === "open";
  if (open) return { passed: false, says: own("link.open") };
  if (passed.length > 0) return { passed: true, says: own("link.passed", { share: best(passed) }) };
  if (results.length > 0) return { passed: false, says: own("link.failed", { share: best(results) }) };
  return { passed: false, says: own("link.none") };
}
