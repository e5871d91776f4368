import type { ExerciseBlock } from "../../course/types.ts";
import type { Known } from "../../learning/askable.ts";
import { ExerciseCard } from "../exercise/ExerciseCard.tsx";
import { useAttempt } from "../exercise/useAttempt.ts";

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
  const made = useAttempt(block, item.lesson, "review");
  if (made === undefined) return null;
  const { now } = made;
  // Checked here or, meanwhile, in another tab; what was answered before this attempt is not shown.
  const state =
    now.phase === "checked" && now.next <= attempt
      ? { phase: "answering" as const, attempt, hints: 0, wrongChecks: now.wrongChecks }
      : now;
  return (
    <ExerciseCard
      {...made.cardOf({ ...state, wrongChecks: Math.max(state.wrongChecks, REVEALED) })}
      number={number}
      total={total}
      ready
      onAgain={(half) => onAgain(made.again(half))}
      onNext={onNext}
    />
  );
}
