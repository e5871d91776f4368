import { useEffect, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { isHandedIn, type Paper, standingOf } from "../../learning/exams.ts";
import { blankPaper, keyOfPaper, type PaperDraft } from "../../state/exam-paper.ts";
import { usePlayer, useProgress } from "../context.ts";
import { useNow } from "../useNow.ts";
import styles from "./Exam.module.css";
import type { ExamPlan } from "./plan.ts";
import { ResultPage } from "./ResultPage.tsx";
import { Sitting } from "./Sitting.tsx";
import { StartPage } from "./StartPage.tsx";
import { type Banks, useBanks } from "./useBanks.ts";
import { useHandling, usePaperDraft } from "./useSitting.ts";
import { words } from "./words.ts";

/** A test from its first page to its result. What is being written comes before everything else. */
export function ExamPage({ plan }: { plan: ExamPlan }) {
  const banks = useBanks(plan);
  const { begin, handIn, keep, extra, papers } = useHandling(plan);
  const { progress } = usePlayer();
  const now = useNow();
  const latest = papers.at(-1);
  const draft = usePaperDraft(latest);
  const saved = useProgress(({ saves }) =>
    latest !== undefined && isHandedIn(latest) ? saves[latest.submitted.id] : undefined,
  );
  /** The paper whose result is looked at. */
  const [shown, show] = useState<string>();
  const standing = latest && now !== undefined ? standingOf(latest, now) : undefined;
  const writing = latest !== undefined && draft !== undefined && (standing === "open" || standing === "over");
  const id = latest?.started.id;

  // Whoever was writing a paper sees its result, whichever tab handed it in.
  useEffect(() => {
    if (writing) show(id);
  }, [writing, id]);

  // What was written goes only once the paper is in the log.
  const written = latest !== undefined && isHandedIn(latest) && draft !== undefined && saved !== "failed";
  const waiting = saved === "saving";
  useEffect(() => {
    if (written && !waiting && latest) progress.keepValue(keyOfPaper(latest.started.id), undefined);
  }, [written, waiting, latest, progress]);

  if (writing) {
    return (
      <Writing
        paper={latest}
        draft={draft}
        banks={banks}
        over={standing === "over"}
        onKeep={(next) => keep(latest, next)}
        onHandIn={(next, timeUp) => banks.items && handIn(latest, next, banks.items, timeUp)}
        onInstead={() => begin(banks)}
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
        onBegin={() => begin(banks)}
        onStart={() => show(undefined)}
      />
    );
  }
  return (
    <StartPage
      plan={plan}
      banks={banks}
      papers={papers}
      extra={extra}
      elsewhere={standing === "open" ? latest : undefined}
      onBegin={() => begin(banks)}
      onResume={(paper) => keep(paper, blankPaper)}
      onLook={show}
    />
  );
}

interface WritingProps {
  readonly paper: Paper;
  readonly draft: PaperDraft;
  readonly banks: Banks;
  readonly over: boolean;
  readonly onKeep: (draft: PaperDraft) => void;
  readonly onHandIn: (draft: PaperDraft, timeUp: boolean) => void;
  readonly onInstead: () => void;
}

/** A paper that is being written, once its questions are here. One whose time is up is handed in as it is. */
function Writing({ paper, draft, banks, over, onKeep, onHandIn, onInstead }: WritingProps) {
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
            : own(banks.failed ? "start.failed" : "start.loading")}
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
      onKeep={onKeep}
      onHandIn={onHandIn}
      onInstead={onInstead}
    />
  );
}
