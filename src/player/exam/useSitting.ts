import { useRef } from "react";
import { examsFold, isHandedIn, type Paper, papersOf } from "../../learning/exams.ts";
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

/** What this device has of a paper that is being written; `undefined`: it was begun elsewhere. */
export function usePaperDraft(paper: Paper | undefined): PaperDraft | undefined {
  return readPaper(
    useProgress(({ values }) => (paper === undefined ? undefined : values[keyOfPaper(paper.started.id)])),
  );
}

/** How much more time the learner has chosen. */
export const useExtra = () => readExtra(useProgress(({ values }) => values[extraKey]));

/** What a learner can do with a paper: begin one, go on with it, hand it in. */
export function useHandling(plan: ExamPlan) {
  const { progress } = usePlayer();
  const lang = useLang();
  const extra = useExtra();
  const papers = usePapers(plan);
  // What was handed in from here: not twice, however often the clock says that it is over.
  const done = useRef(new Set<string>());

  const keep = (paper: Paper, draft: PaperDraft) => progress.keepValue(keyOfPaper(paper.started.id), { ...draft });

  const begin = ({ banks }: Banks) => {
    if (banks === undefined) return;
    const drawn = beginning(plan, banks, papers, extra);
    // The event's own id is the seed: nothing else is needed to lay the same paper out again.
    const blank = progress.record(drawn(lang, "to be drawn"));
    if (blank === undefined) return;
    const started = { ...blank, ...drawn(lang, blank.id) };
    // What was written on one that is left behind is of no more use.
    for (const paper of papers) {
      if (!isHandedIn(paper)) progress.keepValue(keyOfPaper(paper.started.id), undefined);
    }
    keep({ started }, { ...blankPaper, spent: 0 });
    progress.happen([started]);
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
