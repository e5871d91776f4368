import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { isHandedIn, type Paper } from "../../learning/exams.ts";
import { lockOf } from "../../learning/locks.ts";
import { type Extra, extraKey, extras } from "../../state/exam-paper.ts";
import { lessonPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { usePlayer, useProgress } from "../context.ts";
import { useLang } from "../usePage.ts";
import { Attempts } from "./Attempts.tsx";
import styles from "./Exam.module.css";
import { countOf, type ExamPlan, lessonNow } from "./plan.ts";
import type { Banks } from "./useBanks.ts";
import { words } from "./words.ts";

interface StartPageProps {
  readonly plan: ExamPlan;
  readonly banks: Banks;
  readonly papers: readonly Paper[];
  readonly extra: Extra;
  /** A paper that was begun on another device and can still be handed in. */
  readonly elsewhere: Paper | undefined;
  readonly onBegin: () => void;
  readonly onResume: (paper: Paper) => void;
  readonly onLook: (paper: string) => void;
}

/** What a test is, before it begins: how many questions, how long, what it takes to pass, and what was done before. */
export function StartPage(props: StartPageProps) {
  const { plan, papers, extra, elsewhere, onLook } = props;
  const own = useOwnWords(words);
  const { minutes } = plan.blueprint;
  // Where nothing can be kept the page says so above.
  const kept = useProgress(({ storage }) => storage === "opening" || storage === "durable");
  return (
    <div className={styles.start}>
      <p className={styles.intro}>{own("start.intro")}</p>
      <Facts {...props} />
      {kept && <p>{own("start.saved")}</p>}
      {minutes !== undefined && extra !== "none" && <p>{own("start.clock")}</p>}
      {minutes !== undefined && <MoreTime minutes={minutes} extra={extra} />}
      {elsewhere && <p className={styles.note}>{own("start.elsewhere")}</p>}
      <Begin {...props} />
      <Attempts plan={plan} papers={papers} onLook={onLook} />
    </div>
  );
}

function Facts({ plan, banks, papers, extra }: StartPageProps) {
  const own = useOwnWords(words);
  const { percent } = useWords();
  const { items, minutes, pass, moduleMinimum, attempts } = plan.blueprint;
  const share = percent.format(pass / 100);
  const used = papers.filter(isHandedIn).length;
  // Until the banks are here it is what was planned.
  const count = banks.banks === undefined ? items : countOf(plan, banks.banks);
  return (
    <dl className={styles.facts} aria-label={own("start.facts")}>
      <div>
        <dt>{own("start.questions")}</dt>
        <dd>
          {count}
          {plan.sought.of === "assignment" && count < items && count > 0 && (
            <small>{own("start.all", { count })}</small>
          )}
        </dd>
      </div>
      <div>
        <dt>{own("start.time")}</dt>
        <dd>
          {minutes === undefined || extra === "none"
            ? own("start.noLimit")
            : own("start.minutes", { count: longer(minutes, extra) })}
        </dd>
      </div>
      <div>
        <dt>{own("start.pass")}</dt>
        <dd>
          {moduleMinimum === undefined
            ? share
            : own("start.passMinimum", { share, minimum: percent.format(moduleMinimum / 100) })}
        </dd>
      </div>
      <div>
        <dt>{own("start.attempts")}</dt>
        <dd>
          {attempts === undefined ? own("start.attemptsAny") : own("start.attemptsUsed", { used, count: attempts })}
        </dd>
      </div>
    </dl>
  );
}

const longer = (minutes: number, extra: Exclude<Extra, "none">) => Math.ceil(minutes * (1 + extra / 100));

function MoreTime({ minutes, extra }: { minutes: number; extra: Extra }) {
  const own = useOwnWords(words);
  const { percent } = useWords();
  const { progress } = usePlayer();
  const ready = useProgress((state) => state.ready);
  const named = (each: Extra) => {
    if (each === "none") return own("start.noLimit");
    const said = own("start.minutes", { count: longer(minutes, each) });
    return each === 0
      ? own("start.extraNone", { minutes: said })
      : own("start.extraSome", { minutes: said, share: percent.format(each / 100) });
  };
  return (
    <details className={`js-only ${styles.more}`}>
      <summary>{own("start.more")}</summary>
      <p>{own("start.moreWhy")}</p>
      <fieldset disabled={!ready}>
        <legend className="visually-hidden">{own("start.extra")}</legend>
        {extras.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="extra"
              checked={each === extra}
              onChange={() => progress.keepValue(extraKey, each === 0 ? undefined : each)}
            />
            {named(each)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

function Begin({ plan, banks, papers, elsewhere, onBegin, onResume }: StartPageProps) {
  const own = useOwnWords(words);
  const progress = useProgress((state) => state.progress);
  const ready = useProgress((state) => state.ready);
  const { attempts, requires } = plan.blueprint;
  const open = ready ? lockOf(progress, requires) : [];
  if (open.length > 0) return <Locked plan={plan} lessons={open} />;
  if (attempts !== undefined && papers.filter(isHandedIn).length >= attempts)
    return <p className={styles.note}>{own(plan.sought.of === "assignment" ? "start.usedAssigned" : "start.used")}</p>;
  if (banks.banks !== undefined && countOf(plan, banks.banks) === 0)
    return <p className={styles.note}>{own("start.nothing")}</p>;
  const can = ready && banks.banks !== undefined;
  const begin = () => {
    if (!can) return;
    if (elsewhere) onResume(elsewhere);
    else onBegin();
  };
  return (
    <>
      <p className={`js-only ${styles.buttons}`}>
        <button type="button" className="button button-primary" aria-disabled={!can || undefined} onClick={begin}>
          {own(elsewhere ? "start.resume" : papers.length > 0 ? "start.again" : "start.begin")}
        </button>
      </p>
      <noscript>{own("start.scripting")}</noscript>
      <p role="status" className={styles.waiting}>
        {banks.failed ? own("start.failed") : ready && !can ? own("start.loading") : ""}
      </p>
      {banks.failed && (
        <button type="button" className="button" onClick={banks.retry}>
          {own("start.retry")}
        </button>
      )}
    </>
  );
}

function Locked({ plan, lessons }: { plan: ExamPlan; lessons: readonly string[] }) {
  const own = useOwnWords(words);
  const lang = useLang();
  return (
    <div className={styles.note}>
      <p>
        <Icon name="info" /> {own("start.locked")}
      </p>
      <ul>
        {lessons.map((id) => {
          const lesson = lessonNow(plan, id);
          const module = plan.home(id)?.module;
          return lesson && module ? (
            <li key={id}>
              <Go to={lessonPath(lang, module, lesson.id)}>{lesson.title}</Go>
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}
