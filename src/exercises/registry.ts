import type { Kind } from "./define.ts";

type Load = () => Promise<{ readonly default: Kind }>;

/** Every kind of exercise, a line each. The compiler finds a kind's `parse.ts` by the same name. */
export const exerciseKinds = {
  single: () => import("./single/kind.ts"),
  multiple: () => import("./multiple/kind.ts"),
  order: () => import("./order/kind.ts"),
  match: () => import("./match/kind.ts"),
  sort: () => import("./sort/kind.ts"),
  fill: () => import("./fill/kind.ts"),
  label: () => import("./label/kind.ts"),
  estimate: () => import("./estimate/kind.ts"),
  reflect: () => import("./reflect/kind.ts"),
  rate: () => import("./rate/kind.ts"),
  dialogue: () => import("./dialogue/kind.ts"),
} as const satisfies Record<string, Load>;

export type ExerciseKind = keyof typeof exerciseKinds;

/** Whether a name from outside is a kind that this player has. */
export function isExerciseKind(name: string): name is ExerciseKind {
  return Object.hasOwn(exerciseKinds, name);
}
