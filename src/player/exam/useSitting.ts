import { useEffect, useRef } from "react";
import { examsFold, isHandedIn, type Paper, papersIn, papersOf } from "../../learning/exams.ts";
import { blankPaper, extraKey, keyOfPaper, type PaperDraft, readExtra, readPaper } from "../../state/exam-paper.ts";
import { usePlayer, useProgress } from "../context.ts";
import { useFold } from "../useFold.ts";
import { useLang } from "../usePage.ts";
import { type BankItems, beginning, handingIn, questionsOf } from "./paper.ts";
import type { ExamPlan } from "./plan.ts";
import type { Banks } from "./useBanks.ts";

/** The papers of a test, in the order of time. */
export function usePapers({ sought, home }: ExamPlan): readonly Paper[] {
  return papersOf(useFold(examsFold), sought, home);
}

/**
 * The paper that is being written on this device, and what has been written: the latest, whatever has come from another
 * device since. One that is blank is forgotten once a later one was begun.
 */
export function useDesk(papers: readonly Paper[]): { readonly paper: Paper; readonly draft: PaperDraft } | undefined {
  const values = useProgress((state) => state.values);
  for (const [at, paper] of [...papers.entries()].reverse()) {
    const draft = isHandedIn(paper) ? undefined : readPaper(values[keyOfPaper(paper.started.id)]);
    if (draft !== undefined && (draft.answers.length > 0 || at === papers.length - 1)) return { paper, draft };
  }
  return undefined;
}

/** Takes away what was written on papers that have been handed in: only once their end is in the log. */
export function useTidyDesk(papers: readonly Paper[]): void {
  const { progress } = usePlayer();
  const values = useProgress((state) => state.values);
  const saves = useProgress((state) => state.saves);
  useEffect(() => {
    for (const paper of papers.filter(isHandedIn)) {
      const key = keyOfPaper(paper.started.id);
      const kept = (saves[paper.submitted.id] ?? "saved") === "saved";
      if (kept && values[key] !== undefined) progress.keepValue(key, undefined);
    }
  }, [papers, values, saves, progress]);
}

/** How much more time the learner has chosen. */
export const useExtra = () => readExtra(useProgress(({ values }) => values[extraKey]));

/** What a learner can do with a paper: begin one, go on with it, hand it in. */
export function useHandling(plan: ExamPlan) {
  const { progress } = usePlayer();
  const lang = useLang();
  const extra = useExtra();
  const papers = usePapers(plan);
  const exams = useFold(examsFold);
  // What was handed in from here: not twice, however often the clock says that it is over.
  const done = useRef(new Set<string>());

  const keep = (paper: Paper, draft: PaperDraft) => progress.keepValue(keyOfPaper(paper.started.id), { ...draft });

  /** Gives the id of the new paper. */
  const begin = ({ banks }: Banks): string | undefined => {
    if (banks === undefined) return undefined;
    // What any test showed is known, whichever this one is.
    const drawn = beginning(plan, banks, papersIn(exams), extra);
    // The event's own id is the seed: nothing else is needed to lay the same paper out again.
    const blank = progress.record(drawn(lang, "to be drawn"));
    if (blank === undefined) return undefined;
    const started = { ...blank, ...drawn(lang, blank.id) };
    // What was written on one that is left behind is of no more use.
    for (const paper of papers) {
      if (!isHandedIn(paper)) progress.keepValue(keyOfPaper(paper.started.id), undefined);
    }
    keep({ started }, { ...blankPaper, spent: 0 });
    progress.happen([started]);
    return started.id;
  };

  const handIn = (paper: Paper, draft: PaperDraft, items: BankItems, timeUp: boolean) => {
    const { id } = paper.started;
    if (done.current.has(id)) return;
    const event = progress.record(handingIn(id, questionsOf(paper.started, draft, items), lang, timeUp));
    if (event === undefined) return;
    done.current.add(id);
    progress.happen([event]);
  };

  return { begin, handIn, keep, extra, papers };
}
