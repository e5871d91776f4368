import { useRef } from "react";
import { shuffle } from "../../base/random.ts";
import type { ExerciseBlock } from "../../course/types.ts";
import { kindNow } from "../../exercises/load.ts";
import type { Known } from "../../learning/askable.ts";
import { attemptState, shuffleSeed } from "../../learning/attempt.ts";
import type { Json } from "../../learning/json.ts";
import { usePlayer, useProgress } from "../context.ts";
import { ExerciseCard } from "../exercise/ExerciseCard.tsx";
import { useLang } from "../usePage.ts";

/** The worked answer is shown after the first try: only that one counts, and what was not known is to be seen at once. */
const REVEALED = 2;

interface ReviewCardProps {
  readonly item: Known;
  readonly block: ExerciseBlock;
  /** The try that is being made, from 1. */
  readonly attempt: number;
  readonly number: number;
  readonly total: number;
  readonly onAgain: (attempt: number) => void;
  readonly onNext: () => void;
}

/** Joins a question of the review with what the learner does with it. It begins empty, whatever was answered before. */
export function ReviewCard({ item, block, attempt, number, total, onAgain, onNext }: ReviewCardProps) {
  const { progress: store } = usePlayer();
  const lang = useLang();
  const { id, shape } = block;
  const profile = useProgress((state) => state.profile);
  const known = useProgress(({ progress }) => (Object.hasOwn(progress.items, id) ? progress.items[id] : undefined));
  const draft = useProgress(({ drafts }) => (Object.hasOwn(drafts, id) ? drafts[id] : undefined));
  const saved = useProgress(({ saves }) => (Object.hasOwn(saves, id) ? saves[id] : undefined));
  const earlier = useProgress(({ progress }) =>
    block.again !== undefined && Object.hasOwn(progress.items, block.again)
      ? progress.items[block.again]?.latest.data.answer
      : undefined,
  );
  /** When this attempt was first touched, on the page's own clock. Not known after a reload: then no duration is told. */
  const touchedAt = useRef<number>(undefined);
  const kind = kindNow(block.kind);
  if (kind === undefined) return null;

  const isWhole = (stored: Json) => {
    const answer = kind.read(block.item, stored);
    return answer !== undefined && kind.missing(block.item, answer) === 0;
  };
  const now = attemptState(known, draft, shape, isWhole);
  // Checked here or, meanwhile, in another tab; what was answered before this attempt is not shown.
  const state =
    now.phase === "checked" && now.next <= attempt
      ? { phase: "answering" as const, attempt, hints: 0, wrongChecks: now.wrongChecks }
      : now;
  const orderOf = (of: number) => {
    const count = kind.choices(block.item);
    if (block.fixed) return Array.from({ length: count }, (_, index) => index);
    return shuffle(count, shuffleSeed({ profile, item: id, attempt: of }));
  };

  return (
    <ExerciseCard
      block={block}
      kind={kind}
      number={number}
      total={total}
      state={{ answer: undefined, ...state, wrongChecks: Math.max(state.wrongChecks, REVEALED) }}
      order={orderOf(state.attempt)}
      ready
      {...(saved === undefined ? {} : { saved })}
      {...(earlier === undefined ? {} : { earlier })}
      onDraft={({ answer, ...given }) => {
        touchedAt.current ??= performance.now();
        store.draft(id, { ...given, shape, attempt: state.attempt, answer: answer as Json });
      }}
      onCheck={({ answer, ...given }, { score, right }) => {
        const ms = touchedAt.current === undefined ? undefined : Math.round(performance.now() - touchedAt.current);
        touchedAt.current = undefined;
        store.check({
          ...given,
          lang,
          lesson: item.lesson,
          item: { id, shape, text: block.text },
          attempt: state.attempt,
          answer: answer as Json,
          score,
          right,
          during: "review",
          ...(ms === undefined ? {} : { ms }),
        });
      }}
      onAgain={(half) => {
        const next = now.phase === "checked" ? now.next : now.attempt;
        const before = kind.again && now.phase === "checked" ? kind.read(block.item, now.answer) : undefined;
        const start = () => kind.start(block.item, orderOf(next));
        const answer = half ?? (before === undefined ? start() : kind.again?.(block.item, before));
        store.draft(id, { shape, attempt: next, answer: answer as Json, hints: 0 });
        onAgain(next);
      }}
      onNext={onNext}
    />
  );
}
