import { useMemo } from "react";
import { type Board, boardOf } from "../../analysis/board.ts";
import { type Person, peopleOf } from "../../analysis/roster.ts";
import { usePlayer } from "../../player/context.ts";
import type { WholeCourse } from "../../player/usePage.ts";
import type { Issued } from "../../state/trainer/contract.ts";
import { type AskedLesson, askedLessons } from "../lessons.ts";
import type { OpenTrainer } from "../TrainerFrame.tsx";

export interface Results {
  readonly issued: Issued;
  readonly lessons: readonly AskedLesson[];
  readonly people: readonly Person[];
  readonly board: Board;
}

/** All that came for an assignment, laid out: computed anew only where something has changed. */
export function useResults({ state }: OpenTrainer, issued: Issued, { modules }: WholeCourse): Results {
  const { now } = usePlayer();
  const { assignment } = issued;
  const { received, expected } = state;
  const lessons = useMemo(() => askedLessons(assignment, modules), [assignment, modules]);
  const people = useMemo(() => peopleOf(assignment.id, received, expected), [assignment.id, received, expected]);
  const board = useMemo(
    () =>
      boardOf({
        assignment,
        lessons: lessons.map(({ id }) => id),
        people,
        now: now?.() ?? 0,
        zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      }),
    [assignment, lessons, people, now],
  );
  return { issued, lessons, people, board };
}
