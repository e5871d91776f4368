import type { ExerciseBlock, LessonRef } from "../../course/types.ts";
import { lockOf } from "../../learning/locks.ts";
import { isFinished } from "../../learning/mastery.ts";
import { requirementsOf } from "../../state/assigned-key.ts";
import { exerciseAnchor } from "../../ui/address.ts";
import { useProgress } from "../context.ts";
import { ExerciseCard } from "../exercise/ExerciseCard.tsx";
import { useAttempt } from "../exercise/useAttempt.ts";
import { moveTo } from "../shell/useArrival.ts";

interface ExerciseProps {
  readonly block: ExerciseBlock;
  readonly lesson: LessonRef;
  readonly number: number;
  readonly total: number;
}

/** Joins an exercise on the page with what the learner did with it. */
export function Exercise({ block, lesson, number, total }: ExerciseProps) {
  const attempt = useAttempt(block, lesson);
  const ready = useProgress((state) => state.ready);
  const finished = useProgress(({ progress }) => isFinished(progress, lesson));
  const item = attempt?.item;
  /** What the lesson waits for. What was answered before it had to wait can be answered again. */
  const missing = useProgress((state) =>
    state.ready && item === undefined ? lockOf(state.progress, requirementsOf(state.values, lesson)).join(" ") : "",
  );
  // A lesson is shown only when its kinds are there, and the compiler refuses kinds that do not exist.
  if (attempt === undefined) return null;

  const changed = item && !Object.hasOwn(item.shapes, block.shape) ? item.latest.at : undefined;
  return (
    <ExerciseCard
      {...attempt.cardOf(attempt.now)}
      number={number}
      total={total}
      ready={ready}
      {...(missing !== "" && { locked: missing.split(" ") })}
      news={changed ?? (finished && item === undefined ? "added" : undefined)}
      onAgain={attempt.again}
      onNext={() => {
        const anchors = [...document.querySelectorAll<HTMLElement>("[data-anchor]")];
        const here = document.getElementById(exerciseAnchor(block.id))?.closest<HTMLElement>("[data-anchor]");
        const next = here === undefined || here === null ? undefined : anchors[anchors.indexOf(here) + 1];
        if (next !== undefined) moveTo(next);
      }}
    />
  );
}
