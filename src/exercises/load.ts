import { createShelf } from "../base/shelf.ts";
import type { Kind } from "./define.ts";
import { type ExerciseKind, exerciseKinds, isExerciseKind } from "./registry.ts";

const kinds = createShelf<ExerciseKind, Kind>(async (name) => (await exerciseKinds[name]()).default);

/** Fetches the code of kinds. Rejects if one cannot be had; unknown names are skipped (the compiler refuses them). */
export async function loadKinds(names: Iterable<string>): Promise<void> {
  await kinds.load([...names].filter(isExerciseKind));
}

/** A kind whose code has arrived. An exercise is drawn only after that of its kind. */
export function kindNow(name: string): Kind | undefined {
  return isExerciseKind(name) ? kinds.now(name) : undefined;
}

/** What resolves when a kind's code has arrived, and never rejects; nothing for unknown names. */
export function kindArrival(name: string): Promise<void> | undefined {
  return isExerciseKind(name) ? kinds.arrival(name) : undefined;
}
