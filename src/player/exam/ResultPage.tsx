import { useEffect, useRef, useState } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { type ExamResult, resultOf } from "../../learning/exam-result.ts";
import { type HandedIn, handedInAt, isHandedIn, type Paper } from "../../learning/exams.ts";
import { passes, percent as whole } from "../../learning/mastery.ts";
import { ownPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { printPart } from "../../ui/print-part.ts";
import { useProgress } from "../context.ts";
import { moveTo } from "../shell/useArrival.ts";
import { useLang } from "../usePage.ts";
import styles from "./Exam.module.css";
import { type ExamPlan, moduleTitle } from "./plan.ts";
import { Repeat } from "./Repeat.tsx";
import { Reviewed } from "./Reviewed.tsx";
import { ShareLine } from "./ShareLine.tsx";
import type { Banks } from "./useBanks.ts";
import { useMoment } from "./useMoment.ts";
import { words } from "./words.ts";

interface ResultPageProps {
  readonly plan: ExamPlan;
  readonly banks: Banks;
  readonly paper: HandedIn;
  readonly papers: readonly Paper[];
  /** It was here before, and the reader has come back to it: nothing moves. */
  readonly still: boolean;
  readonly onBegin: () => void;
  readonly onStart: () => void;
}

/** How a paper went: passed or not, by module and by objective, what to repeat, and every question with its explanation. */
export function ResultPage({ plan, banks, paper, papers, still, onBegin, onStart }: ResultPageProps) {
  const own = useOwnWords(words);
  const part = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [reviewing, review] = useState(false);
  const result = resultOf(paper, plan.home);
  const { attempts } = plan.blueprint;
  const left = attempts === undefined || papers.filter(isHandedIn).length < attempts;

  useEffect(() => {
    if (!still && title.current) moveTo(title.current);
  }, [still]);

  return (
    <section ref={part} aria-labelledby="result" className={styles.result}>
      <h2 id="result" ref={title} tabIndex={-1}>
        {own("result.title")}
      </h2>
      <Verdict plan={plan} paper={paper} result={result} />
      {result.modules.length > 1 && <Modules plan={plan} paper={paper} result={result} />}
      <Repeat plan={plan} paper={paper} result={result} />
      <div className={`no-print ${styles.buttons}`}>
        {left && (
          <button
            type="button"
            className="button"
            aria-disabled={banks.banks === undefined || undefined}
            onClick={onBegin}
          >
            {own("start.again")}
          </button>
        )}
        <button type="button" className="button" onClick={() => part.current && printPart(part.current)}>
          <Icon name="printer" />
          {own("result.print")}
        </button>
        <button type="button" className="button button-quiet" onClick={onStart}>
          {own("result.toStart")}
        </button>
      </div>
      <p className="no-print">{own(left ? "result.other" : "result.noneLeft")}</p>
      {reviewing ? (
        <Reviewed paper={paper} result={result} banks={banks} />
      ) : (
        <button type="button" className="button no-print" onClick={() => review(true)}>
          {own("result.showReview")}
        </button>
      )}
    </section>
  );
}

const well = { course: "result.well", module: "result.wellTest", assignment: "result.wellAssigned" } as const;

interface PartProps {
  readonly plan: ExamPlan;
  readonly paper: HandedIn;
  readonly result: ExamResult;
}

function Verdict({ plan, paper, result }: PartProps) {
  const own = useOwnWords(words);
  const { percent } = useWords();
  const lang = useLang();
  const moment = useMoment();
  const saved = useProgress(({ saves }) => saves[paper.submitted.id]);
  const { sought } = plan;
  const { pass, minimum } = paper.started.data;
  const asPercent = (share: number) => percent.format(share / 100);
  const share = asPercent(whole(result.share));
  const enough = passes(result.share, pass);
  return (
    <div className={styles.verdict} data-passed={result.passed}>
      <p className={styles.word}>
        <Icon name={result.passed ? "check" : "retry"} />
        {own(result.passed ? "result.passed" : "result.failed", { share })}
      </p>
      <p>
        {result.passed
          ? own(well[sought.of])
          : enough && minimum !== undefined
            ? own("result.neededModules", { pass: asPercent(pass), minimum: asPercent(minimum) })
            : own("result.needed", { pass: asPercent(pass) })}
      </p>
      <p className={styles.quiet}>{own("result.handedIn", { date: moment(handedInAt(paper)) })}</p>
      {paper.submitted.data.timeUp && <p>{own("result.timeUp")}</p>}
      {result.unanswered > 0 && <p>{own("result.unanswered", { count: result.unanswered })}</p>}
      {saved === "failed" && (
        <p role="status">
          <Icon name="warning" /> {own("result.unsaved")}
        </p>
      )}
      {result.passed && sought.of === "course" && (
        <p className="no-print">
          <Go className="button button-primary" to={ownPath(lang, "certificate")}>
            {own("result.certificate")}
          </Go>
        </p>
      )}
      {sought.of === "assignment" && (
        <p className="no-print">
          <Go className="button button-primary" to={`${ownPath(lang, "assignment")}#${sought.assignment}`}>
            {own("result.toAssignment")}
          </Go>
        </p>
      )}
    </div>
  );
}

function Modules({ plan, paper, result }: PartProps) {
  const own = useOwnWords(words);
  const lang = useLang();
  const order = plan.course.index.modules.map(({ id }) => id);
  const place = (module: string | undefined) => (module === undefined ? order.length : order.indexOf(module));
  const modules = [...result.modules].sort((one, other) => place(one.module) - place(other.module));
  return (
    <section aria-labelledby="modules">
      <h3 id="modules">{own("result.modules")}</h3>
      <ul className={styles.bars}>
        {modules.map(({ module, share, enough, items: [first] }) => (
          <ShareLine
            key={first?.asked.item}
            share={share}
            name={module === undefined ? own("result.gone") : moduleTitle(plan.course, lang, module)}
          >
            {!enough && paper.started.data.minimum !== undefined && (
              <>
                <Icon name="warning" /> {own("result.below")}
              </>
            )}
          </ShareLine>
        ))}
      </ul>
    </section>
  );
}
