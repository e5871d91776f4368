import { useMemo } from "react";
import type { Assignment } from "../../../assignment/assignment.ts";
import { latestIn, type ResultParts } from "../../../assignment/make-result.ts";
import { answersGivenFold } from "../../../learning/answers-given.ts";
import type { Accepted } from "../../../learning/assigned.ts";
import { examsFold } from "../../../learning/exams.ts";
import { useProgress } from "../../context.ts";
import { useFold } from "../../useFold.ts";
import type { WholeCourse } from "../../usePage.ts";

/** What all that is shown and sent here is about. */
export interface About {
  readonly accepted: Accepted;
  readonly assignment: Assignment;
  readonly course: WholeCourse;
}

/** What a result is made of, as it stands now. */
export type Parts = Omit<ResultParts, "at" | "details" | "certificates">;

export function useParts({ accepted, assignment, course }: About): Parts {
  const progress = useProgress((state) => state.progress);
  const given = useFold(answersGivenFold);
  const exams = useFold(examsFold);
  const { modules, index } = course;
  return useMemo(
    () => ({ assignment, accepted, modules, progress, given, exams, course: index.version ?? index.rev }),
    [assignment, accepted, modules, progress, given, exams, index],
  );
}

/** What was handed over last: whether it still says how things are, and whether whoever it was for can still open it. */
export function standingOf({ accepted, assignment }: About, parts: Parts) {
  const { sent } = accepted;
  if (sent === undefined) return undefined;
  return {
    sent,
    changed: latestIn(parts) > sent.at || sent.data.version < assignment.version,
    newKey: sent.data.to !== assignment.key,
  };
}
