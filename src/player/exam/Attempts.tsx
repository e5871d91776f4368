import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { resultOf } from "../../learning/exam-result.ts";
import { handedInAt, isHandedIn, type Paper } from "../../learning/exams.ts";
import { percent as whole } from "../../learning/mastery.ts";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Exam.module.css";
import type { ExamPlan } from "./plan.ts";
import { useMoment } from "./useMoment.ts";
import { words } from "./words.ts";

interface AttemptsProps {
  readonly plan: ExamPlan;
  readonly papers: readonly Paper[];
  readonly onLook: (paper: string) => void;
}

/** What was tried before, the latest first, each with its result. */
export function Attempts({ plan, papers, onLook }: AttemptsProps) {
  const own = useOwnWords(words);
  const { percent } = useWords();
  const moment = useMoment();
  if (papers.length === 0) return null;
  return (
    <section aria-labelledby="attempts" className={styles.attempts}>
      <h2 id="attempts">{own("attempts.title")}</h2>
      <ol>
        {[...papers].reverse().map((paper) => {
          const { id, at } = paper.started;
          if (!isHandedIn(paper)) {
            return (
              <li key={id}>
                <Icon name="info" />
                <p>
                  <strong>{own("attempts.of", { date: moment(at) })}</strong>
                  {own("attempts.notIn")}
                </p>
              </li>
            );
          }
          const result = resultOf(paper, plan.home);
          const share = percent.format(whole(result.share) / 100);
          const date = moment(handedInAt(paper));
          return (
            <li key={id} data-passed={result.passed}>
              <Icon name={result.passed ? "check" : "retry"} />
              <p>
                <strong>{own("attempts.of", { date })}</strong>
                {own(result.passed ? "attempts.passed" : "attempts.failed", { share })}
              </p>
              <button
                type="button"
                className="button"
                aria-label={own("attempts.lookThis", { date })}
                onClick={() => onLook(id)}
              >
                {own("attempts.look")}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
