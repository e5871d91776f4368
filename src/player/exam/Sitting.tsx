import { type FormEvent, type RefObject, useEffect, useRef, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { Sure } from "../../learning/attempt.ts";
import type { Paper } from "../../learning/exams.ts";
import type { Json } from "../../learning/json.ts";
import { type PaperDraft, withAnswer, withMark } from "../../state/exam-paper.ts";
import { Icon, Outline } from "../../ui/Icon.tsx";
import { SureButtons } from "../exercise/SureButtons.tsx";
import { useAnnouncer } from "../exercise/useAnnouncer.tsx";
import { moveTo } from "../shell/useArrival.ts";
import { Clock, useSpent } from "./Clock.tsx";
import exam from "./Exam.module.css";
import { ExamCard } from "./ExamCard.tsx";
import { HandIn } from "./HandIn.tsx";
import { type BankItems, type Question, questionsOf } from "./paper.ts";
import { QuestionList } from "./QuestionList.tsx";
import styles from "./Sitting.module.css";
import { words } from "./words.ts";

interface SittingProps {
  readonly paper: Paper;
  readonly draft: PaperDraft;
  readonly items: BankItems;
  /** It was begun here, a moment ago: the focus goes to its first question. */
  readonly fresh: boolean;
  readonly onKeep: (draft: PaperDraft) => void;
  readonly onHandIn: (draft: PaperDraft, timeUp: boolean) => void;
  /** Begins another paper in the place of this one. */
  readonly onInstead: () => void;
}

/** A paper that is being written: one question at a time, and all of them as a list. Nothing says whether it is right. */
export function Sitting({ paper, draft, items, fresh, onKeep, onHandIn, onInstead }: SittingProps) {
  const { started } = paper;
  const own = useOwnWords(words);
  const [announce, region] = useAnnouncer();
  const [asking, ask] = useState(false);
  const spent = useSpent(started, draft);
  const card = useRef<HTMLElement>(null);
  /** The learner went to another question here; a change that came from another tab moves nothing. */
  const went = useRef(fresh);
  const questions = questionsOf(started, draft, items);
  const here = Math.max(
    0,
    questions.findIndex(({ id }) => id === draft.here),
  );
  const question = questions[here];
  const gone = questions.filter(({ status }) => status === "gone").length;
  const answered = questions.filter(({ status }) => status === "answered").length;
  const last = here === questions.length - 1;

  /** Since when this question is worked on, by the page's own clock. */
  const since = useRef<number>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question is worked on from when it is shown
  useEffect(() => {
    since.current = performance.now();
    if (went.current && card.current) moveTo(card.current);
    went.current = false;
  }, [question?.id]);

  const keep = (next: PaperDraft) => onKeep({ ...next, spent: spent() });
  const goTo = (at: number) => {
    const to = questions[at];
    if (to === undefined || at === here) return;
    went.current = true;
    keep({ ...draft, here: to.id });
  };
  const next = (event: FormEvent) => {
    event.preventDefault();
    if (last) ask(true);
    else goTo(here + 1);
  };
  const change = ({ drawn, given }: Question, answer: unknown, sure: Sure | undefined) => {
    if (drawn === undefined) return;
    const now = performance.now();
    const ms = Math.round((given?.ms ?? 0) + now - (since.current ?? now));
    since.current = now;
    const { id, shape } = drawn.block;
    keep(withAnswer({ ...draft, here: id }, { item: id, shape, answer: answer as Json, ms, ...(sure && { sure }) }));
  };

  if (question === undefined) return null;
  return (
    <div className={styles.sitting}>
      <div className={styles.desk}>
        {gone > 0 && (
          <div className={exam.note} role="note">
            <p>{own("paper.changed", { count: gone })}</p>
            <button type="button" className="button" onClick={onInstead}>
              {own("paper.instead")}
            </button>
          </div>
        )}
        <form onSubmit={next} autoComplete="off" noValidate>
          <Asked
            key={question.id}
            question={question}
            number={own("paper.number", { n: here + 1, total: questions.length })}
            cardRef={card}
            onChange={change}
          />
          <div className={styles.moves}>
            <button
              type="button"
              className="button"
              aria-disabled={here === 0 || undefined}
              onClick={() => goTo(here - 1)}
            >
              {own("paper.before")}
            </button>
            <button type="submit" className="button button-primary">
              {own(last ? "paper.finish" : "paper.after")}
            </button>
            <button
              type="button"
              className={`button button-quiet ${styles.mark}`}
              aria-pressed={question.marked}
              onClick={() => keep(withMark({ ...draft, here: question.id }, question.id))}
            >
              <Outline d="M6 21V4h12l-3 4 3 4H6" />
              {own("paper.mark")}
            </button>
          </div>
        </form>
      </div>
      <div className={styles.beside}>
        {started.data.limit !== undefined && (
          <Clock
            limit={started.data.limit}
            spent={spent}
            announce={announce}
            onUp={() => onHandIn(draft, true)}
            onNote={() => keep(draft)}
          />
        )}
        <p className={styles.count}>{own("paper.answered", { n: answered, total: questions.length })}</p>
        <QuestionList questions={questions} here={here} onGo={goTo} />
        {!last && (
          <button type="button" className="button" onClick={() => ask(true)}>
            {own("paper.finish")}
          </button>
        )}
      </div>
      <HandIn
        open={asking}
        questions={questions}
        onClose={() => ask(false)}
        onGo={goTo}
        onHandIn={() => onHandIn(draft, false)}
      />
      {region}
    </div>
  );
}

interface AskedProps {
  readonly question: Question;
  readonly number: string;
  readonly cardRef: RefObject<HTMLElement | null>;
  readonly onChange: (question: Question, answer: unknown, sure: Sure | undefined) => void;
}

function Asked({ question, number, cardRef, onChange }: AskedProps) {
  const own = useOwnWords(words);
  const { drawn, given } = question;
  if (drawn === undefined) {
    return (
      <section ref={cardRef} className={exam.gone} tabIndex={-1} aria-label={number}>
        <p>{number}</p>
        <p>
          <Icon name="info" />
          {own("paper.gone")}
        </p>
      </section>
    );
  }
  return (
    <ExamCard
      {...drawn}
      number={number}
      phase="answering"
      heading="h2"
      cardRef={cardRef}
      onAnswer={(answer) => onChange(question, answer, given?.sure)}
    >
      <SureButtons sure={given?.sure} ready onChoose={(sure) => onChange(question, drawn.answer, sure)} />
    </ExamCard>
  );
}
