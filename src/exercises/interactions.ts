import { interaction as dialogue } from "./dialogue/interaction.ts";
import { interaction as estimate } from "./estimate/interaction.ts";
import { interaction as fill } from "./fill/interaction.ts";
import type { Interacting } from "./interaction.ts";
import { interaction as label } from "./label/interaction.ts";
import { interaction as match } from "./match/interaction.ts";
import { interaction as multiple } from "./multiple/interaction.ts";
import { interaction as order } from "./order/interaction.ts";
import { interaction as rate } from "./rate/interaction.ts";
import { interaction as reflect } from "./reflect/interaction.ts";
import type { ExerciseKind } from "./registry.ts";
import { interaction as single } from "./single/interaction.ts";
import { interaction as sort } from "./sort/interaction.ts";

/** What each kind tells of an answer. A kind that is missing here does not compile. */
const interactions = {
  single,
  multiple,
  order,
  match,
  sort,
  fill,
  label,
  estimate,
  reflect,
  rate,
  dialogue,
} as const satisfies Record<ExerciseKind, unknown>;

/** What a kind tells of an answer, without the kind's own types: both reach it through the kind's `read`. `undefined`: there is no such kind. */
export function interactingOf(kind: string): Interacting<unknown, unknown> | undefined {
  if (!Object.hasOwn(interactions, kind)) return undefined;
  return interactions[kind as ExerciseKind] as unknown as Interacting<unknown, unknown>;
}
