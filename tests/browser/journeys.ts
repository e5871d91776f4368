import type { ExerciseBlock } from "../../src/course/types.ts";
import type { Rules } from "../../src/exercises/contract.ts";
import { exerciseKinds } from "../../src/exercises/registry.ts";
import type { Journey } from "../../src/exercises/testing/journey.ts";

/** Every kind's own scripts and rules, by its name: what walks these knows no kind. */

interface Tested {
  readonly journey: Journey<unknown>;
  readonly rules: Rules<unknown, unknown>;
}

export const kinds = Object.keys(exerciseKinds);

const tested = new Map<string, Tested>(
  await Promise.all(
    kinds.map(async (kind) => {
      const [journey, grade] = await Promise.all([
        import(`../../src/exercises/${kind}/journey.ts`),
        import(`../../src/exercises/${kind}/grade.ts`),
      ]);
      return [kind, { journey: journey.default, rules: grade.rules }] as const;
    }),
  ),
);

function of({ kind }: ExerciseBlock): Tested {
  const found = tested.get(kind);
  if (found === undefined) throw new Error(`There is no kind ${kind}`);
  return found;
}

export const journeyOf = (block: ExerciseBlock) => of(block).journey;

/** Whether its whole answer is checked without Check being pressed. */
export const checksItself = (block: ExerciseBlock) => of(block).journey.checksItself === true;

export const rulesOf = (block: ExerciseBlock) => of(block).rules;
