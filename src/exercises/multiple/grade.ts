import type { Rules } from "../contract.ts";
import type { MultipleAnswer, MultipleItem } from "./schema.ts";

/**
 * A right tick gives a point and a wrong tick takes one, never below 0; the maximum is the number of right options.
 * What is rightly left unticked gives nothing, so that ticking nothing is worth nothing, and ticking all is no trick.
 * Source: the content dialect, table of exercises, `multiple`.
 */
export const rules: Rules<MultipleItem, MultipleAnswer> = {
  scored: true,
  choices: (item) => item.options.length,
  start: () => [],
  read: (item, stored) => (isAnswer(item, stored) ? stored : undefined),
  missing: (_, answer) => (answer.length === 0 ? 1 : 0),
  account: (item, answer) =>
    item.options.flatMap(({ right }, of) => {
      const ticked = answer.includes(of);
      if (right) return [{ of, points: ticked ? 1 : 0, most: 1 }];
      return ticked ? [{ of, points: -1, most: 0 }] : [];
    }),
};

/** Indexes of options, ascending: so none is there twice. */
function isAnswer(item: MultipleItem, stored: unknown): stored is MultipleAnswer {
  if (!Array.isArray(stored)) return false;
  return Array.from(stored).every(
    (index, at) =>
      Number.isInteger(index) && Object.hasOwn(item.options, index) && (at === 0 || stored[at - 1] < index),
  );
}

/** The answer with one option ticked, or no longer ticked. */
export function toggled(answer: MultipleAnswer, option: number): MultipleAnswer {
  const without = answer.filter((index) => index !== option);
  return without.length < answer.length ? without : [...answer, option].sort((a, b) => a - b);
}
