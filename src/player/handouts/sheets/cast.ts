import type { ExerciseBlock } from "../../../course/types.ts";
import { paperNow } from "../../../exercises/papers.ts";

/** Who takes part in a dialogue beside the learner. */
export const castOf = ({ kind, item }: ExerciseBlock): string => paperNow(kind)?.cast?.(item) ?? "";
