import { shuffle } from "../../../base/random.ts";
import type { Block, ExerciseBlock } from "../../../course/types.ts";
import type { Paper } from "../../../exercises/paper.ts";
import { shuffleSeed } from "../../../learning/attempt.ts";

/** The exercises of a lesson with their numbers, as on screen. */
export function numbersOf(blocks: readonly Block[]): ReadonlyMap<Block, number> {
  const exercises = blocks.filter((block) => block.type === "exercise");
  return new Map(exercises.map((block, at) => [block, at + 1]));
}

/** The order of an exercise's parts on paper: that of everybody's first try on screen. */
export function orderOn(paper: Paper, { id, item, fixed }: ExerciseBlock): readonly number[] {
  const count = paper.choices(item);
  if (fixed) return Array.from({ length: count }, (_, index) => index);
  return shuffle(count, shuffleSeed({ profile: "", item: id, attempt: 1 }));
}
