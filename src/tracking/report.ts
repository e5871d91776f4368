import type { AnswersParts } from "./answers.ts";
import { answersIn } from "./answers.ts";
import { type ObjectivesParts, objectivesOf } from "./objectives.ts";
import type { Report } from "./port.ts";
import { type StandingParts, standingOf } from "./standing.ts";
import { type Compacting, compact } from "./state/compact.ts";

export interface ReportParts
  extends StandingParts,
    Pick<ObjectivesParts, "tests" | "names">,
    Omit<Compacting, "marks" | "before"> {
  /** The state that was found at the launch: what of it this version does not know is carried along. */
  readonly former?: Compacting["before"];
  readonly answers: AnswersParts;
}

/** All that an LMS is told of a learner, as of now. Pure. */
export function reportOf(parts: ReportParts): Report {
  const { progress, ...marks } = standingOf(parts);
  const { place, before: _, former: found, ...others } = parts;
  const former = found === undefined ? {} : { before: found };
  return {
    ...marks,
    progress,
    objectives: objectivesOf({ ...parts, completed: marks.completed }),
    state: compact({ ...others, ...(place && { place }), ...former, marks }).text,
    bookmark: place === undefined ? "" : place.item === undefined ? place.lesson : `${place.lesson}/${place.item}`,
    answers: answersIn(parts.answers),
  };
}
