import { useEffect, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { isHandedIn, type Paper, standingOf } from "../../learning/exams.ts";
import { blankPaper, type PaperDraft } from "../../state/exam-paper.ts";
import { moveTo } from "../shell/useArrival.ts";
import { useNow } from "../useNow.ts";
import styles from "./Exam.module.css";
import type { ExamPlan } from "./plan.ts";
import { ResultPage } from "./ResultPage.tsx";
import { Sitting } from "./Sitting.tsx";
import { StartPage } from "./StartPage.tsx";
import { type Banks, useBanks } from "./useBanks.ts";
import { useShown } from "./useShown.ts";
import { useDesk, useHandling, useTidyDesk } from "./useSitting.ts";
import { words } from "./words.ts";

/** A test from its first page to its result. What is being written comes before everything else. */
export function ExamPage({ plan }: { plan: ExamPlan }) {
  const banks = useBanks(plan);
  const { begin, handIn, keep, extra, papers } = useHandling(plan);
  const now = useNow();
  const desk = useDesk(papers);
  const { shown, kept, show } = useShown();
  /** The paper that was begun, or taken up, on this page. */
  const [fresh, setFresh] = useState<string>();
  const latest = papers.at(-1);
  const writing = now === undefined ? undefined : desk;
  const id = writing?.paper.started.id;
  useTidyDesk(papers);

  // Whoever was writing a paper sees its result, whichever tab handed it in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each paper
  useEffect(() => {
    if (id !== undefined) show(id);
  }, [id]);

  const start = () => setFresh(begin(banks));
  if (writing !== undefined && now !== undefined) {
    const { paper, draft } = writing;
    return (
      <Writing
        paper={paper}
        draft={draft}
        banks={banks}
        over={standingOf(paper, now) === "over"}
        fresh={fresh === id}
        onKeep={(next) => keep(paper, next)}
        onHandIn={(next, timeUp) => banks.items && handIn(paper, next, banks.items, timeUp)}
        onInstead={start}
      />
    );
  }
  const looked = papers.filter(isHandedIn).find(({ started }) => started.id === shown);
  if (looked !== undefined) {
    return (
      <ResultPage
        key={looked.started.id}
        plan={plan}
        banks={banks}
        paper={looked}
        papers={papers}
        still={kept}
        onBegin={start}
        onStart={() => {
          show(undefined);
          const title = document.querySelector<HTMLElement>("main h1");
          if (title) moveTo(title);
        }}
      />
    );
  }
  return (
    <StartPage
      plan={plan}
      banks={banks}
      papers={papers}
      extra={extra}
      elsewhere={latest && now !== undefined && standingOf(latest, now) === "open" ? latest : undefined}
      onBegin={start}
      onResume={(paper) => {
        keep(paper, blankPaper);
        setFresh(paper.started.id);
      }}
      onLook={show}
    />
  );
}

interface WritingProps {
  readonly paper: Paper;
  readonly draft: PaperDraft;
  readonly banks: Banks;
  readonly over: boolean;
  /** It was begun here, a moment ago: the focus goes to its first question. */
  readonly fresh: boolean;
  readonly onKeep: (draft: PaperDraft) => void;
  readonly onHandIn: (draft: PaperDraft, timeUp: boolean) => void;
  readonly onInstead: () => void;
}

/** A paper that is being written, once its questions are here. One whose time is up is handed in as it is. */
function Writing({ paper, draft, banks, over, fresh, onKeep, onHandIn, onInstead }: WritingProps) {
  const own = useOwnWords(words);
  const { items } = banks;
  useEffect(() => {
    if (over && items !== undefined) onHandIn(draft, true);
  });
  if (over || items === undefined) {
    return (
      <div className={styles.note} role="status">
        <p>
          {over
            ? own(banks.failed ? "clock.upFailed" : "clock.up")
            : own(banks.failed ? "clock.lost" : "start.loading")}
        </p>
        {banks.failed && (
          <button type="button" className="button" onClick={banks.retry}>
            {own("start.retry")}
          </button>
        )}
      </div>
    );
  }
  return (
    <Sitting
      key={paper.started.id}
      paper={paper}
      draft={draft}
      items={items}
      fresh={fresh}
      onKeep={onKeep}
      onHandIn={onHandIn}
      onInstead={onInstead}
    />
  );
}
